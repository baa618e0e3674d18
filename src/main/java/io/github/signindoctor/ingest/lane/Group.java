package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ToIntFunction;

/** Members of a record that make one part of a sign-in, and nothing else does. */
final class Group {
    private final Member[] members;
    private final Form form;
    private final ToIntFunction<ObjectNode> part;
    private final GroupCache cache;

    /**
     * A member.
     *
     * @param path of the member, its steps divided by {@code /}
     */
    private record Member(int slot, String[] path) {}

    /**
     * A group.
     *
     * @param paths of the members
     * @param part makes the part out of a canonical row that holds these members alone, and numbers it
     * @param cache what was made before; that of all threads where the numbers are the same for all
     */
    Group(Form form, Slots slots, List<String> paths, ToIntFunction<ObjectNode> part, GroupCache cache) {
        this.form = form;
        this.part = part;
        this.cache = cache;
        this.members = paths.stream()
                .map(path -> new Member(slots.add(path), path.split("/")))
                .toArray(Member[]::new);
    }

    /** The number of the part of this record. */
    int number(byte[] text, Picks picks, Key key) {
        key.clear();
        for (Member member : members) {
            add(member, text, picks, key);
        }
        return number(text, picks, key, part);
    }

    /** The same for a key that was made elsewhere. */
    int number(byte[] text, Picks picks, Key key, ToIntFunction<ObjectNode> maker) {
        Fingerprint print = key.fingerprint();
        int known = cache.find(print);
        if (known >= 0) {
            return known;
        }
        int number = maker.applyAsInt(row(text, picks));
        cache.put(print, number);
        return number;
    }

    /** Adds these members but one to a key. */
    void addKey(byte[] text, Picks picks, Key key, int without) {
        for (Member member : members) {
            if (member.slot() != without) {
                add(member, text, picks, key);
            }
        }
    }

    private static void add(Member member, byte[] text, Picks picks, Key key) {
        if (picks.has(member.slot()) && picks.high(member.slot()) != 0) {
            key.known(picks.high(member.slot()), picks.low(member.slot()));
        } else if (picks.has(member.slot())) {
            key.add(text, picks.from(member.slot()), picks.to(member.slot()));
        } else {
            key.absent();
        }
    }

    /** A canonical row of nothing but these members. */
    ObjectNode row(byte[] text, Picks picks) {
        PartialRecord record = new PartialRecord();
        for (Member member : members) {
            if (picks.has(member.slot())) {
                record.set(member.path(), text, picks.from(member.slot()));
            }
        }
        return form.canonical(record.node());
    }
}
