package io.github.signindoctor.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a watcher hears. */
final class Words implements Watcher {
    final List<String> notes = new ArrayList<>();
    final List<String> waits = new ArrayList<>();
    long pages;

    @Override
    public void page(long records, String from) {
        pages++;
    }

    @Override
    public void waiting(String why, Duration length) {
        waits.add(why);
    }

    @Override
    public void note(String line) {
        notes.add(line);
    }
}
