package io.github.signindoctor.sandbox.desk;

import io.github.signindoctor.sandbox.tenant.Ids;
import java.math.BigInteger;

/**
 * The text of a pass. It is given out once and kept nowhere. All begin alike, so that one that leaks is known when it is
 * seen; the rest follows from the seed of the tenant, for a pass to nothing but a made-up account needs no chance.
 */
final class PassText {
    /** How every pass of a practice tenant begins: with characters that no encoding of other data has side by side. */
    static final String MARK = "Pr%c*";

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private PassText() {}

    /**
     * A pass.
     *
     * @param number of the pass in its tenant
     * @param length as the policy says, 8 to 48
     */
    static String of(Ids ids, int number, int length) {
        StringBuilder text = new StringBuilder(MARK);
        BigInteger letters = BigInteger.valueOf(LETTERS.length());
        for (int part = 0; text.length() < length; part++) {
            String hex = ids.of("text of a pass", number + " " + part).replace("-", "");
            BigInteger rest = new BigInteger(hex, 16);
            for (int i = 0; i < 12 && text.length() < length; i++) {
                text.append(LETTERS.charAt(rest.mod(letters).intValue()));
                rest = rest.divide(letters);
            }
        }
        return text.toString();
    }
}
