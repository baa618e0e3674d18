package io.github.signindoctor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
    @TempDir
    private Path folder;

    private List<String> limits() throws IOException {
        return ExportFiles.of(List.of(folder.toString()), InputStream.nullInputStream(), ReadingOptions.DEFAULT)
                .read(Codes.NONE)
                .limits();
    }

    private void write(String name, ObjectNode... rows) throws IOException {
        Files.writeString(folder.resolve(name), Arrays.toString(rows));
    }

    private static ObjectNode silent(int number) {
        ObjectNode row = SignIns.row(number);
        row.putArray("signInEventTypes").add("nonInteractiveUser");
        return row;
    }

    @Test
    void a_full_export_has_none() throws IOException {
        write("a.json", SignIns.row(1), silent(2));
        assertThat(limits()).isEmpty();
    }

    @Test
    void one_kind_of_rows_only_is_said() throws IOException {
        write("a.json", SignIns.row(1), SignIns.row(2));
        assertThat(limits()).singleElement().asString().startsWith("Only interactive sign-ins");
    }

    @Test
    void a_short_window_is_said() throws IOException {
        write("a.json", SignIns.row(1), silent(1 + 9).put("createdDateTime", "2025-03-02T12:00:00Z"));
        assertThat(limits()).singleElement().asString().startsWith("The records span less than a day");
    }

    @Test
    void missing_steps_and_policies_and_hidden_risk_are_said_with_their_kind_of_export() throws IOException {
        ObjectNode row = SignIns.row(1);
        row.remove(List.of("authenticationDetails", "appliedConditionalAccessPolicies"));
        row.put("riskLevelDuringSignIn", "hidden");
        write("a.json", row, silent(2).put("riskLevelDuringSignIn", "none"));
        assertThat(limits())
                .hasSize(2)
                .anyMatch(limit -> limit.startsWith("No interactive graph-json record shows the authentication steps"))
                .anyMatch(limit -> limit.startsWith("No interactive graph-json record shows risk, which is hidden"));
        write("b.json", SignIns.row(3).put("riskLevelDuringSignIn", "hidden"), SignIns.row(4));
        assertThat(limits())
                .anyMatch(limit ->
                        limit.startsWith("2 of 3 interactive graph-json and portal-json records do not show risk"));
        write("a.json", row);
        Files.delete(folder.resolve("b.json"));
        assertThat(limits())
                .anyMatch(limit -> limit.startsWith("No graph-json record")
                        && limit.endsWith("shows which Conditional Access policies applied."));
    }

    @Test
    void absent_device_identities_are_said_where_a_record_turns_on_them() throws IOException {
        write("a.json", SignIns.row(1), refusedDevice(2));
        assertThat(limits()).singleElement().asString().startsWith("No portal-json record shows a device identity");
    }

    @Test
    void absent_device_identities_are_no_matter_without_a_refusal_or_where_one_record_shows_one() throws IOException {
        write("a.json", SignIns.row(1), silent(2));
        assertThat(limits()).isEmpty();
        for (String shown : List.of("deviceId", "trustType")) {
            ObjectNode proven = SignIns.row(1);
            proven.putObject("deviceDetail").put(shown, "d1");
            write("a.json", proven, refusedDevice(2));
            assertThat(limits()).as(shown).isEmpty();
        }
    }

    @Test
    void what_is_so_of_every_file_is_said_of_the_input_and_else_with_the_name() throws IOException {
        String header = "Date (UTC),Request ID,User ID,Username,Sign-in error code\n";
        String rest = ",,ann@contoso.example,0\n";
        Files.writeString(folder.resolve("a.csv"), header + "2025-03-01T10:00:00Z," + SignIns.id(1) + rest);
        Files.writeString(folder.resolve("b.csv"), header + "2025-03-01T10:00:00Z," + SignIns.id(2) + rest);
        Files.writeString(folder.resolve("c.csv"), header);
        assertThat(limits()).anyMatch(limit -> limit.startsWith("The input does not say whether"));
        write("d.json", SignIns.row(3));
        assertThat(limits()).anyMatch(limit -> limit.matches(".*a.csv, .*b.csv.* do not say whether .*"));
    }

    private static ObjectNode refusedDevice(int number) {
        ObjectNode row = silent(number);
        row.putObject("status").put("errorCode", 53000);
        return row;
    }

    @Test
    void a_page_that_links_to_the_next_is_a_limit_unless_the_last_page_is_there() throws IOException {
        Files.writeString(
                folder.resolve("page1.json"),
                "{\"@odata.nextLink\": \"https://graph.microsoft.com/x\", \"value\": [" + SignIns.row(1) + "]}");
        assertThat(limits()).anyMatch(limit -> limit.contains("is not the last page of the download"));
        Files.writeString(
                folder.resolve("page2.json"),
                "{\"@odata.context\": \"https://graph.microsoft.com/beta/$metadata\", \"value\": [" + silent(2) + "]}");
        assertThat(limits()).noneMatch(limit -> limit.contains("last page"));
    }

    @Test
    void applications_are_counted_and_not_judged() throws IOException {
        ObjectNode application = SignIns.row(3);
        application.remove(List.of("userId", "userPrincipalName", "authenticationDetails"));
        application
                .put("servicePrincipalId", SignIns.id(60))
                .putArray("signInEventTypes")
                .add("servicePrincipal");
        write("a.json", SignIns.row(1), silent(2), application);
        assertThat(limits())
                .singleElement()
                .asString()
                .startsWith("Sign-ins of service principals and managed identities (1)");
    }

    @Test
    void a_portal_download_of_exactly_the_row_limit_was_probably_cut() throws IOException {
        StringBuilder csv = new StringBuilder("Date (UTC),Request ID,User ID,Username,Sign-in error code\n");
        for (int i = 0; i < 100_000; i++) {
            csv.append("2025-03-01T10:00:00Z,").append(SignIns.id(i)).append(",,ann@contoso.example,0\n");
        }
        Files.writeString(folder.resolve("InteractiveSignIns_2025-03-01_2025-03-02.csv"), csv);
        assertThat(limits()).anyMatch(limit -> limit.contains("exactly 100 000 rows"));
    }
}
