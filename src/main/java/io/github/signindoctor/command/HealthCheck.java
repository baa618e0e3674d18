package io.github.signindoctor.command;

/**
 * One thing that the doctor looked at.
 *
 * @param name what was looked at
 * @param mark how it is
 * @param text what was found, and what to do about it
 */
record HealthCheck(String name, Mark mark, String text) {
    /** How it is. */
    enum Mark {
        /** As it should be. */
        OK("[v]"),
        /** Works, but. */
        WARNING("[!]"),
        /** Could not be asked. */
        SKIPPED("[ ]"),
        /** Must be mended. */
        ERROR("[x]");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }
}
