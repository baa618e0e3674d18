package io.github.signindoctor.ingest.lane;

import java.util.HashMap;
import java.util.Map;

/** A kind of object or list in a record, told by the names that lead to it; all elements of a list are one kind. */
final class Container {
    final Container parent;
    final boolean object;
    final String path;
    final int depth;
    final int slot;
    /** Whether it is a member of an object, whose names must not repeat. */
    final boolean member;

    final Name name;

    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Container> objects = new HashMap<>();
    private final Map<String, Container> lists = new HashMap<>();

    Container(Container parent, String name, boolean object, Slots slots) {
        this.parent = parent;
        this.object = object;
        this.path = parent == null ? "" : parent.pathOf(name);
        this.depth = parent == null ? 1 : parent.depth + 1;
        this.slot = parent == null ? Slots.NONE : slots.of(path);
        this.member = parent != null && parent.object;
        this.name = parent == null ? new Name() : parent.nameOf(name);
    }

    private Name nameOf(String name) {
        return names.computeIfAbsent(object ? name : "", key -> new Name());
    }

    private String pathOf(String name) {
        String last = object ? name : "*";
        return path.isEmpty() ? last : path + "/" + last;
    }

    /** The scalar of this name; in a list all names are one. */
    Node node(String name, Slots slots) {
        return nodes.computeIfAbsent(object ? name : "", key -> new Node(this, slots.of(pathOf(name)), nameOf(name)));
    }

    /** The object or list of this name. */
    Container child(String name, boolean asObject, Slots slots) {
        return (asObject ? objects : lists)
                .computeIfAbsent(object ? name : "", key -> new Container(this, name, asObject, slots));
    }
}
