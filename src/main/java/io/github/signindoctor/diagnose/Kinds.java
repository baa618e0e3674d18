package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import java.util.IdentityHashMap;
import java.util.Map;

/** The kinds of the records of a log. Several threads may {@link #find}, once nobody calls {@link #learn} any more. */
final class Kinds {
    /** Logs hold hundreds; where every record is a kind of its own, remembering is no use. */
    private static final int MOST = 10_000;

    private final Map<SignIn, Kind> known = new IdentityHashMap<>();

    /** The kind of a record, which is remembered. */
    Kind learn(SignInLog log, int at, Reader reader) {
        SignIn alike = log.alikeAt(at);
        Kind kind = known.get(alike);
        if (kind == null) {
            kind = new Kind(reader.readAlike(log, at));
            if (known.size() < MOST) {
                known.put(alike, kind);
            }
        }
        return kind;
    }

    /** The kind of a record. */
    Kind find(SignInLog log, int at, Reader reader) {
        Kind kind = known.get(log.alikeAt(at));
        return kind == null ? new Kind(reader.readAlike(log, at)) : kind;
    }

    /** Takes over what others learnt. */
    void merge(Kinds others) {
        known.putAll(others.known);
    }
}
