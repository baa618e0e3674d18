package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Row;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Azure Monitor records within the wrapping of a SIEM or a forwarder, one a line. */
public final class Wrapped {

    private Wrapped() {}

    /** Search export of Splunk: the record is the text of {@code result._raw}. */
    public static String splunk(Log log) {
        return lines(log, (row, record) -> {
            ObjectNode result = Json.object()
                    .put("_raw", record)
                    .put("_time", Moments.zoneless(row.at()) + " UTC")
                    .put("index", "entra")
                    .put("sourcetype", "azure:monitor:aad");
            ObjectNode line = Json.object().put("preview", false);
            line.set("result", result);
            return Json.compact(line);
        });
    }

    /** Document of Elastic that kept the original. */
    public static String elastic(Log log) {
        return lines(log, (row, record) -> {
            ObjectNode document = Json.object().put("@timestamp", row.at().toString());
            document.putObject("event")
                    .put("dataset", "azure.signinlogs")
                    .put("outcome", row.ending().code() == 0 ? "success" : "failure")
                    .put("original", record);
            return Json.compact(document);
        });
    }

    /** Line of a syslog forwarder: time and host before the record. */
    public static String syslog(Log log) {
        return lines(log, (row, record) -> AzureMonitor.emitted(row).toString() + " collector01 " + record);
    }

    private static String lines(Log log, BiFunction<Row, String, String> wrapper) {
        return log.rows().stream()
                .map(row -> wrapper.apply(
                                row,
                                Json.compact(
                                        AzureMonitor.record(row, log.tenant().id()))) + "\n")
                .collect(Collectors.joining());
    }
}
