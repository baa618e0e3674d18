package io.github.signindoctor.ingest.json;

import java.util.List;
import java.util.stream.IntStream;

/** Made-up records. */
final class Records {
    private Records() {}

    /** A beta record on one line; its id is {@code r} and the number. */
    static String beta(int number) {
        return "{\"id\":\"r" + number + "\",\"createdDateTime\":\"2026-01-05T08:00:0" + number % 10 + "Z\","
                + "\"userPrincipalName\":\"ada@contoso.example\",\"userId\":\"0f8fad5b-d9cb-469f-a165-70867728950e\","
                + "\"appId\":\"4765445b-32c6-49b0-83e6-1d93765276ca\",\"appDisplayName\":\"OfficeHome\","
                + "\"status\":{\"errorCode\":50074,\"failureReason\":\"needs a second factor\"},"
                + "\"appliedConditionalAccessPolicies\":[{\"id\":\"p1\",\"displayName\":\"Everyone\",\"result\":\"failure\"},"
                + "{\"id\":\"p2\",\"displayName\":\"Guests\",\"result\":\"notApplied\"}],\"authenticationDetails\":[]}";
    }

    static List<String> betas(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Records::beta).toList();
    }

    static String array(List<String> records) {
        return "[" + String.join(",", records) + "]";
    }

    /** The same spread over lines, a member a line, as ConvertTo-Json and the portal write it. */
    static String indented(List<String> records) {
        StringBuilder text = new StringBuilder("[\n");
        for (int at = 0; at < records.size(); at++) {
            String body = records.get(at);
            text.append("  ").append("{\n    ");
            text.append(body, 1, body.length() - 1);
            text.append("\n  }").append(at < records.size() - 1 ? ",\n" : "\n");
        }
        return text.append("]").toString().replace(",\"", ",\n    \"");
    }

    /** Text for use inside a JSON string. */
    static String quoted(String json) {
        return "\"" + json.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static String azureMonitor(String category, String properties) {
        return "{\"time\":\"2026-01-05T08:02:11.1234567Z\","
                + "\"resourceId\":\"/tenants/7b9e1f52-4a55-4f0f-9a3f-5f7f0f5f1111/providers/Microsoft.aadiam\","
                + "\"category\":\"" + category + "\",\"tenantId\":\"7B9E1F52-4A55-4F0F-9A3F-5F7F0F5F1111\","
                + "\"resultType\":\"50076\",\"resultDescription\":\"a second factor is needed\","
                + "\"callerIpAddress\":\"203.0.113.9\",\"correlationId\":\"c1\",\"identity\":\"Ada\",\"location\":\"BE\","
                + "\"properties\":" + properties + "}";
    }
}
