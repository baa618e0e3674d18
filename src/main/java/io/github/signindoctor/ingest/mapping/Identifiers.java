package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Identifiers, folded so that two exports of one thing agree: lower case, without braces, never all zeros. */
public final class Identifiers {
    private static final int GUID_LENGTH = 36;

    private Identifiers() {}

    static String of(JsonNode row, String member) {
        return fold(Values.text(row, member));
    }

    /** The identifier where it is a GUID: an anonymised one tells nobody apart and must not become a key. */
    static String guid(JsonNode row, String member) {
        String folded = of(row, member);
        return isGuid(folded) ? folded : "";
    }

    static String fold(String written) {
        String id = written.strip();
        if (id.length() > 2 && id.charAt(0) == '{' && id.charAt(id.length() - 1) == '}') {
            id = id.substring(1, id.length() - 1);
        }
        id = id.toLowerCase(Locale.ROOT);
        return isZero(id) ? "" : id;
    }

    private static boolean isZero(String id) {
        return id.length() == GUID_LENGTH && id.chars().allMatch(c -> c == '0' || c == '-');
    }

    /** Whether the text is 32 hexadecimal digits, in either case, with hyphens where a GUID has them. */
    public static boolean isGuid(String id) {
        if (id.length() != GUID_LENGTH) {
            return false;
        }
        for (int at = 0; at < GUID_LENGTH; at++) {
            boolean hyphen = at == 8 || at == 13 || at == 18 || at == 23;
            if (hyphen ? id.charAt(at) != '-' : Character.digit(id.charAt(at), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
