package io.github.signindoctor.model;

import java.util.Locale;
import java.util.Set;

/**
 * The program that asked for a token, and how.
 *
 * @param app the application
 * @param resource what the application asked a token for
 * @param clientApp {@code clientAppUsed}, such as {@code Browser}, {@code IMAP4}
 * @param userAgent as written
 * @param protocol {@code authenticationProtocol}, folded to Graph's spelling, such as {@code ropc}, {@code deviceCode}
 * @param transferMethod {@code originalTransferMethod}
 * @param incomingToken {@code incomingTokenType}, folded to Graph's spelling, such as {@code primaryRefreshToken}
 */
public record Client(
        App app,
        App resource,
        String clientApp,
        String userAgent,
        String protocol,
        String transferMethod,
        String incomingToken) {
    /** Clients that cannot show a second factor (entra-docs monitoring-health/howto-customize-filter-logs). */
    private static final Set<String> LEGACY = Set.of(
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

    /** Modern clients as exports write them: nearly all records carry one of these names and need no closer look. */
    private static final Set<String> MODERN = Set.of("", "Browser", "Mobile Apps and Desktop clients");

    /** Whether the name of the client is one of those that are no old protocol, in the usual spelling. */
    public boolean isNamedModern() {
        return MODERN.contains(clientApp);
    }

    /** Whether it cannot show a second factor: an old protocol, or the password grant of OAuth. */
    public boolean isLegacy() {
        return protocol.equalsIgnoreCase("ropc") || !isNamedModern() && isOldProtocol();
    }

    private boolean isOldProtocol() {
        String name = clientApp.toLowerCase(Locale.ROOT);
        return LEGACY.contains(name) || name.startsWith("other clients;");
    }

    Client or(Client other) {
        return new Client(
                app.or(other.app),
                resource.or(other.resource),
                Text.or(clientApp, other.clientApp),
                Text.or(userAgent, other.userAgent),
                Text.or(protocol, other.protocol),
                Text.or(transferMethod, other.transferMethod),
                Text.or(incomingToken, other.incomingToken));
    }
}
