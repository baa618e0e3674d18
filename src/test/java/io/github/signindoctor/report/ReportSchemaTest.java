package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("docs", "report.schema.json")));

    ReportSchemaTest() throws IOException {}

    @Test
    void the_schema_accepts_every_report() throws IOException {
        for (Report report : List.of(Reports.rich(), Reports.empty(), Reports.well())) {
            assertThat(schema.validate(read(report))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schemaVersion",
                "/verdict",
                "/input/attempts/pending",
                "/input/asOf",
                "/input/files/0/shape",
                "/findings/0/key",
                "/findings/0/state",
                "/findings/0/subject/kind",
                "/findings/0/evidence/0/records/0/file",
                "/findings/0/remedies/0/runnable",
                "/findings/1/loop/medianSpacingSeconds",
                "/codes/0/kind"
            })
    void the_schema_rejects_a_report_that_lacks_a_member_or_gives_it_a_wrong_value(String pointer) throws IOException {
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String member = pointer.substring(parent.length() + 1);
        JsonNode lacking = read(Reports.rich());
        assertThat(((ObjectNode) lacking.at(parent)).remove(member)).isNotNull();
        assertThat(schema.validate(lacking)).isNotEmpty();
        JsonNode wrong = read(Reports.rich());
        ((ObjectNode) wrong.at(parent)).putArray(member);
        assertThat(schema.validate(wrong)).isNotEmpty();
    }

    @Test
    void the_schema_rejects_unknown_members_and_a_sixth_record() throws IOException {
        JsonNode more = read(Reports.rich());
        ((ObjectNode) more.at("/findings/0")).put("colour", "red");
        assertThat(schema.validate(more)).isNotEmpty();
        JsonNode sixth = read(Reports.rich());
        var records = (ArrayNode) sixth.at("/findings/0/evidence/0/records");
        records.add(records.get(0).deepCopy());
        assertThat(schema.validate(sixth)).isNotEmpty();
    }

    @Test
    void the_exact_text_of_a_log_survives() throws IOException {
        JsonNode report = read(Reports.rich());
        assertThat(report.at("/findings/2/users/1/name").textValue()).isEqualTo(Reports.HOSTILE);
        assertThat(report.at("/findings/2/devices/1").textValue()).isEqualTo("Zo\u00eb\u2019s phone \ud83d\ude00");
    }

    @Test
    void a_line_of_json_lines_is_one_finding() throws IOException {
        var lines = Reports.draw(Format.JSONL, Reports.pipe(), Reports.rich())
                .lines()
                .toList();
        assertThat(lines).hasSize(4);
        assertThat(JSON.readTree(lines.get(1)).at("/firstRemedy").textValue()).isEqualTo("temporary-access-pass");
        assertThat(JSON.readTree(lines.get(1)).at("/codes/500121").intValue()).isEqualTo(14);
    }

    private static JsonNode read(Report report) throws IOException {
        return JSON.readTree(Reports.draw(Format.JSON, Reports.pipe(), report));
    }
}
