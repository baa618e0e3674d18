package io.github.signindoctor.samples.shape;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.UUID;

/** The unique token identifier: the request id in URL-safe base64, its first three groups in little-endian order. */
final class TokenId {

    private TokenId() {}

    static String of(String requestId) {
        UUID id = UUID.fromString(requestId);
        long head = id.getMostSignificantBits();
        ByteBuffer octets = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        octets.putInt((int) (head >>> 32)).putShort((short) (head >>> 16)).putShort((short) head);
        octets.order(ByteOrder.BIG_ENDIAN).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets.array());
    }
}
