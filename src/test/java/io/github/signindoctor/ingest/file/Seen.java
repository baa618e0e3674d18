package io.github.signindoctor.ingest.file;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Remembers what it was shown. */
final class Seen implements InputVisitor {
    final Map<String, String> texts = new TreeMap<>();
    final Map<String, String> unreadable = new TreeMap<>();
    final List<String> truncations = new ArrayList<>();

    @Override
    public void text(TextContent text, FirstLook look, Meter meter) throws IOException {
        StringWriter all = new StringWriter();
        try (Reader reader = text.open()) {
            reader.transferTo(all);
        }
        texts.put(text.name(), all.toString());
        truncations.addAll(text.truncations());
    }

    @Override
    public void unreadable(String name, String reason) {
        unreadable.put(name, reason);
    }
}
