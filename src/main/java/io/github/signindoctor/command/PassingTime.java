package io.github.signindoctor.command;

import io.github.signindoctor.graph.Timing;
import java.time.Duration;
import java.util.function.Consumer;

/** Time that a practice tenant lets pass at once when somebody waits. */
final class PassingTime implements Timing {
    private final Consumer<Duration> skip;
    private long waited;

    PassingTime(Consumer<Duration> skip) {
        this.skip = skip;
    }

    @Override
    public long nanos() {
        return System.nanoTime() + waited;
    }

    @Override
    public void sleep(Duration length) {
        waited += length.toNanos();
        skip.accept(length);
    }
}
