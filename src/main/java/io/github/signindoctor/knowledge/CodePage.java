package io.github.signindoctor.knowledge;

import io.github.signindoctor.model.ErrorCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What we know about one code: {@code error-codes/<code>.yaml}.
 *
 * @param code the code
 * @param name symbolic name; empty where nobody published one
 * @param kind what it is
 * @param meaning one sentence
 * @param traits what else holds for it
 * @param detail the rest of a full page
 * @param sources where it comes from
 */
public record CodePage(
        ErrorCode code,
        String name,
        Kind kind,
        String meaning,
        Set<Trait> traits,
        Optional<Detail> detail,
        List<String> sources) {
    /** What a code is. */
    public enum Kind {
        /** The event ended badly. */
        FAILURE,
        /** The user has to do something more. */
        INTERRUPT,
        /** Worth knowing only. */
        INFORMATION;

        /** The word in pages and reports. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What else holds for a code. */
    public enum Trait {
        /** On interactive rows it implies that the first factor was right (Sentinel's spray rule; an inference). */
        PASSWORD_ACCEPTED,
        /** Microsoft's sign-in workbook counts it as pending user action. */
        USER_ACTION_PENDING
    }

    /** What a full page adds. */
    public record Detail(
            String details,
            List<String> doesNotMean,
            List<String> looksLike,
            List<Pointer> causes,
            List<String> whatToDo) {}
}
