package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.story.Reading;

/** Clients that cannot show a second factor. */
final class LegacyProtocols {
    private LegacyProtocols() {}

    /** Whether the record comes from such a client, or from the password grant of OAuth. */
    static boolean isUsedBy(Reading reading) {
        return reading.signIn().client().isLegacy();
    }
}
