package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** What identifies a row: the request id that it carries, else one made of what it says. */
public final class RequestId {
    private static final int HASH_LENGTH = 32;

    private RequestId() {}

    /**
     * The id, folded to lower case; for a row without one {@code ~} and a hash, the same for the same content in whatever
     * order its members stand.
     */
    public static String of(ObjectNode canonical) {
        String carried = Identifiers.of(canonical, "id");
        return carried.isEmpty() ? "~" + hash(canonical) : carried;
    }

    private static String hash(ObjectNode canonical) {
        StringBuilder text = new StringBuilder();
        write(canonical, text);
        byte[] digest = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            node.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name -> write(node.get(name), text.append('{').append(name).append(':')));
        } else if (node.isArray()) {
            node.forEach(each -> write(each, text.append('[')));
        } else {
            text.append(node.asText());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java lacks SHA-256, which every Java must have", missing);
        }
    }
}
