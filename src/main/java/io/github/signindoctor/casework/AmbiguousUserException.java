package io.github.signindoctor.casework;

import io.github.signindoctor.model.UserRef;
import java.util.List;

/** Several users of the input fit the given name. */
public final class AmbiguousUserException extends CaseException {
    private static final long serialVersionUID = 1L;

    private final transient List<UserRef> candidates;

    AmbiguousUserException(String asked, List<UserRef> candidates) {
        super(
                candidates.size() + " users fit '" + asked + "' (expected one)",
                "give the whole user principal name or the object id of one of them");
        this.candidates = List.copyOf(candidates);
    }

    /** Those who fit, sorted by name. */
    public List<UserRef> candidates() {
        return candidates;
    }
}
