package io.github.signindoctor.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Pages of one kind in their order, each opened when first asked for. */
final class Shelf<K, P> {
    private final SortedMap<K, Lazy<P>> pages;

    Shelf(Comparator<? super K> order) {
        this.pages = new TreeMap<>(order);
    }

    void put(K key, Supplier<P> page) {
        pages.put(key, new Lazy<>(page));
    }

    Optional<P> get(K key) {
        return Optional.ofNullable(pages.get(key)).map(Lazy::get);
    }

    Collection<P> all() {
        return pages.values().stream().map(Lazy::get).toList();
    }
}
