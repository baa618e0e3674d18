package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.model.Client;
import java.util.Locale;
import java.util.Set;

/** Clients that cannot show a second factor (entra-docs monitoring-health/howto-customize-filter-logs). */
final class LegacyProtocols {
    private static final Set<String> CLIENTS = Set.of(
            "authenticated smtp",
            "autodiscover",
            "exchange activesync",
            "exchange online powershell",
            "exchange web services",
            "imap",
            "imap4",
            "mapi",
            "mapi over http",
            "offline address book",
            "other clients",
            "outlook anywhere (rpc over http)",
            "pop",
            "pop3",
            "reporting web services",
            "smtp");

    private LegacyProtocols() {}

    /** Whether the record comes from such a client, or from the password grant of OAuth. */
    static boolean isUsedBy(Reading reading) {
        Client client = reading.signIn().client();
        String name = client.clientApp().toLowerCase(Locale.ROOT);
        return CLIENTS.contains(name)
                || name.startsWith("other clients;")
                || client.protocol().equalsIgnoreCase("ropc");
    }
}
