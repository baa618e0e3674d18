package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.table.CanonicalNode;
import io.github.signindoctor.ingest.table.ColumnName;
import java.util.List;
import java.util.Map;

/** Undoes what flattens a record: dotted names, and the suffixes that Log Analytics puts behind columns. */
final class FlatNames {
    private FlatNames() {}

    /** The record with its nesting back; the same object where nothing is flat. */
    static ObjectNode nested(ObjectNode record) {
        boolean dotted = false;
        boolean suffixed = false;
        for (Map.Entry<String, JsonNode> member : record.properties()) {
            String name = member.getKey();
            dotted |= name.indexOf('.') > 0;
            suffixed |= isSuffixed(name);
        }
        ObjectNode plain = suffixed ? withoutSuffixes(record) : record;
        return dotted ? withoutDots(plain) : plain;
    }

    /** Whether this name shows that the columns of the record have suffixes. */
    static boolean isSuffixed(String name) {
        return name.equals("UserPrincipalName_s")
                || name.equalsIgnoreCase("Status_string")
                || name.equalsIgnoreCase("Status_dynamic")
                || name.equalsIgnoreCase("Status_s")
                || name.equalsIgnoreCase("Status_errorCode_d")
                || name.equals("userPrincipalName_s");
    }

    private static ObjectNode withoutSuffixes(ObjectNode record) {
        ObjectNode plain = record.objectNode();
        record.properties().forEach(member -> {
            ColumnName name = ColumnName.of(member.getKey());
            ObjectNode owner = name.parent().isEmpty() ? plain : child(plain, name.parent());
            set(owner, name.member(), member.getValue());
        });
        return plain;
    }

    private static ObjectNode withoutDots(ObjectNode record) {
        ObjectNode nested = record.objectNode();
        record.properties().forEach(member -> {
            ObjectNode owner = nested;
            String[] path = member.getKey().split("\\.");
            for (int at = 0; at < path.length - 1; at++) {
                if (path[at].endsWith("{}")) {
                    spread(
                            owner,
                            path[at].substring(0, path[at].length() - 2),
                            path[path.length - 1],
                            member.getValue());
                    return;
                }
                owner = child(owner, path[at]);
            }
            String last = path.length == 0 ? member.getKey() : path[path.length - 1];
            set(owner, last.endsWith("{}") ? last.substring(0, last.length() - 2) : last, member.getValue());
        });
        return nested;
    }

    /** Splunk writes a list of objects as one list for each of their members. */
    private static void spread(ObjectNode owner, String list, String member, JsonNode values) {
        ArrayNode objects = owner.path(list) instanceof ArrayNode found ? found : owner.putArray(list);
        List<JsonNode> each = values.isArray()
                ? List.copyOf(((ArrayNode) values).valueStream().toList())
                : List.of(values);
        for (int at = 0; at < each.size(); at++) {
            ObjectNode object = at < objects.size() ? (ObjectNode) objects.get(at) : objects.addObject();
            object.set(member, each.get(at));
        }
    }

    private static ObjectNode child(ObjectNode owner, String name) {
        return owner.path(name) instanceof ObjectNode found ? found : owner.putObject(name);
    }

    private static void set(ObjectNode owner, String name, JsonNode value) {
        if (CanonicalNode.isBlank(owner.path(name))) {
            owner.set(name, value);
        }
    }
}
