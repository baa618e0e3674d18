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
    int number(byte[] text, Picks picks, Fingerprint print) {
        print.begin();
        for (Member member : members) {
            add(member.slot(), text, picks, print);
        }
        int known = cache.find(print.close());
        if (known >= 0) {
            return known;
        }
        int number = part.applyAsInt(row(text, picks));
        cache.put(print, number);
        return number;
    }

    /** Adds these members but one to a fingerprint. */
    void addTo(Fingerprint print, byte[] text, Picks picks, int without) {
        for (Member member : members) {
            if (member.slot() != without) {
                add(member.slot(), text, picks, print);
            }
        }
    }

    private static void add(int slot, byte[] text, Picks picks, Fingerprint print) {
        if (!picks.has(slot)) {
            print.absent();
        } else if (picks.high(slot) != 0) {
            print.known(picks.high(slot), picks.low(slot));
        } else {
            print.add(text, picks.from(slot), picks.to(slot));
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
