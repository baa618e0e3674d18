package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.model.ErrorCode;

/**
 * The codes with which a policy or the state of the account refuses, whatever the user does
 * (entra-docs identity-platform/reference-error-codes).
 */
final class Refusals {
    private static final int[] SINGLE = {
        50005, 50020, 50053, 50057, 50097, 50105, 50129, 50131, 50135, 50142, 50144, 50155, 500571, 65001, 65004, 90072,
        90094, 90095, 130501, 135011, 500212, 500213, 700003, 900941
    };

    private Refusals() {}

    static boolean refuses(ErrorCode code) {
        int number = code.number();
        return number >= 53000 && number <= 53099 || number >= 530000 && number <= 530999 || code.isAnyOf(SINGLE);
    }
}
