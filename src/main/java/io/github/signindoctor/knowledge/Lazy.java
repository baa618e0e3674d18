package io.github.signindoctor.knowledge;

import java.util.function.Supplier;

/** A value made when first asked for. Two threads may both make it; the values are equal, so either will do. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
