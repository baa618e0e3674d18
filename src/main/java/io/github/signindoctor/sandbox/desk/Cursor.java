package io.github.signindoctor.sandbox.desk;

import io.github.signindoctor.sandbox.tenant.Event;
import io.github.signindoctor.sandbox.wire.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ended. A place in time and no count, so that rows which arrive in the meantime shift nothing.
 *
 * @param at milliseconds of the last row
 * @param number of the last row
 */
record Cursor(long at, int number, boolean rising, boolean begun) {
    static Cursor of(Optional<String> token, boolean rising) throws Refusal {
        if (token.isEmpty()) {
            return new Cursor(0, 0, rising, false);
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(token.get()), StandardCharsets.UTF_8);
            String[] parts = text.split("_");
            return new Cursor(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), rising, true);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw Refusal.bad("Skip token is not valid.");
        }
    }

    static String after(Event last) {
        byte[] text = (last.at() + "_" + last.number()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** Whether a row comes behind this place. */
    boolean isBefore(Event event) {
        if (!begun) {
            return true;
        }
        int order = at != event.at() ? Long.compare(event.at(), at) : Integer.compare(event.number(), number);
        return rising ? order > 0 : order < 0;
    }
}
