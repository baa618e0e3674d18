package io.github.signindoctor.model;

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
