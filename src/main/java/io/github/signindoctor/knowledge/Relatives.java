package io.github.signindoctor.knowledge;

import io.github.signindoctor.model.ErrorCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Known codes that stand near an unknown one. */
final class Relatives {
    /** Fewer leading digits than these are shared by codes that have nothing to do with each other. */
    private static final int SHARED_DIGITS = 4;

    private static final int MOST = 5;
    private static final int NEAREST = 3;

    private final Collection<CodePage> known;

    Relatives(Collection<CodePage> known) {
        this.known = known;
    }

    /** Codes that begin with this one or that it begins with: 500121 and 5001256 begin with 50012. */
    List<CodePage> family(String digits) {
        return known.stream()
                .filter(page -> isFamily(digits, digits(page.code())))
                .limit(MOST)
                .toList();
    }

    private static boolean isFamily(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return shorter.length() >= SHARED_DIGITS && longer.startsWith(shorter);
    }

    /** Codes with the nearest numbers, nearest first; of two as near, the smaller. Numbers as long go before others. */
    List<CodePage> nearest(ErrorCode code) {
        int digits = digits(code).length();
        return known.stream()
                .sorted(Comparator.comparing(
                                (CodePage page) -> digits(page.code()).length() != digits)
                        .thenComparingInt(page -> Math.abs(page.code().number() - code.number()))
                        .thenComparing(CodePage::code))
                .limit(NEAREST)
                .toList();
    }

    private static String digits(ErrorCode code) {
        return Integer.toString(code.number());
    }
}
