package io.github.signindoctor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.file.Packed;
import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.model.SignIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFilesTest {
    private static final String CSV_HEADER = "Date (UTC),Request ID,User ID,Username,Application,Sign-in error code\n";

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void write(String name, ObjectNode... rows) throws IOException {
        write(name, Arrays.toString(rows));
    }

    private Imported read(String... names) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String name : names) {
            arguments.add(folder.resolve(name).toString());
        }
        return ExportFiles.of(arguments, InputStream.nullInputStream(), ReadingOptions.DEFAULT)
                .read(Codes.NONE);
    }

    private Imported readAll() throws IOException {
        return read("");
    }

    private static InputFile file(Imported imported, String name) {
        return imported.files().stream()
                .filter(file -> file.name().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rows_of_all_files_become_one_sign_in_for_each_request_id() throws IOException {
        write("one.json", SignIns.row(2), SignIns.row(1), SignIns.row(1));
        write("two.json", SignIns.row(2), SignIns.row(3));
        Imported imported = readAll();
        assertThat(imported.signIns())
                .extracting(SignIn::requestId)
                .containsExactly(SignIns.id(1), SignIns.id(2), SignIns.id(3));
        InputFile one = file(imported, "one.json");
        assertThat(one.records()).isEqualTo(2);
        assertThat(one.duplicates()).isEqualTo(1);
        assertThat(file(imported, "two.json").records()).isEqualTo(2);
    }

    @Test
    void standard_input_is_spooled_and_unpacked() throws IOException {
        InputStream in = new ByteArrayInputStream(Packed.gzip("[" + SignIns.row(1) + "]"));
        Imported imported =
                ExportFiles.of(List.of("-"), in, ReadingOptions.DEFAULT).read(Codes.NONE);
        assertThat(imported.signIns()).hasSize(1);
        assertThat(imported.files()).extracting(InputFile::name).containsExactly("-");
    }

    @Test
    void steps_of_the_companion_join_their_sign_ins() throws IOException {
        write(
                "InteractiveSignIns_2025-03-01_2025-03-02.csv",
                CSV_HEADER + "2025-03-01T10:00:00Z," + SignIns.id(1) + "," + SignIns.id(9)
                        + ",ann@contoso.example,Mail,0\n");
        write(
                "InteractiveSignIns_AuthDetails_2025-03-01_2025-03-02.csv",
                "Request ID,Date (UTC),Authentication method,Succeeded\n"
                        + SignIns.id(1) + ",2025-03-01T10:00:00Z,Password,true\n"
                        + SignIns.id(1) + ",2025-03-01T10:00:07Z,Text message,true\n"
                        + SignIns.id(2) + ",2025-03-01T10:00:00Z,Password,true\n");
        Imported imported = readAll();
        assertThat(imported.signIns()).hasSize(1);
        assertThat(imported.signIns().get(0).authentication().steps()).hasSize(2);
        InputFile companion = file(imported, "AuthDetails_2025-03-01_2025-03-02.csv");
        assertThat(companion.shape()).isEqualTo("portal-csv-authdetails");
        assertThat(companion.records()).isEqualTo(1);
        assertThat(companion.problems())
                .singleElement()
                .extracting(problem -> problem.reason())
                .asString()
                .startsWith("steps of 1 request id that no file carries");
    }

    @Test
    void what_is_no_log_is_named_and_stops_nothing() throws IOException {
        write("a.json", SignIns.row(1));
        write("readme.txt", "dear colleague");
        write("empty.csv", "");
        Files.write(folder.resolve("report.pdf"), Packed.bytes("%PDF-1.7"));
        Imported imported = readAll();
        assertThat(imported.signIns()).hasSize(1);
        for (String name : List.of("readme.txt", "empty.csv", "report.pdf")) {
            assertThat(file(imported, name).shape()).isEqualTo("unknown");
            assertThat(file(imported, name).problems()).hasSize(1);
        }
    }

    @Test
    void records_that_are_no_sign_ins_are_counted_as_such() throws IOException {
        write(
                "audit.jsonl",
                "{\"Operation\": \"Update user.\", \"RecordType\": 8, \"Id\": \"1\", \"CreationTime\": \"2025-03-01T10:00:00\"}\n");
        InputFile audit = readAll().files().get(0);
        assertThat(audit.notSignIns()).isEqualTo(1);
        assertThat(audit.rejected()).isZero();
        assertThat(audit.problems())
                .singleElement()
                .asString()
                .contains("holds only 1 audit log records (Update user.)");
    }

    @Test
    void malformed_bytes_are_named_with_their_line() throws IOException {
        ObjectNode row = SignIns.row(1);
        row.put("userDisplayName", "Zo\u00eb");
        Files.write(folder.resolve("latin.json"), ("[\n" + row + "]").getBytes(StandardCharsets.ISO_8859_1));
        Imported imported = readAll();
        assertThat(imported.signIns()).hasSize(1);
        assertThat(imported.files().get(0).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.reason()).contains("expected UTF-8");
        });
    }

    @Test
    void an_archive_cut_short_keeps_its_records_and_is_a_limit() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            lines.append(SignIns.row(i).put("padding", SignIns.id(i * 31).hashCode()))
                    .append('\n');
        }
        byte[] whole = Packed.gzip(lines.toString().replace("\n ", " "));
        Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(whole, whole.length / 2));
        Imported imported = readAll();
        assertThat(imported.signIns()).hasSizeBetween(50, 499);
        assertThat(imported.limits())
                .anyMatch(limit -> limit.endsWith("was not read completely; see the problems of the file."));
    }

    @Test
    void of_a_file_that_is_no_log_at_all_nothing_is_said_to_be_missing() throws IOException {
        Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.4 and so on");
        Files.writeString(folder.resolve("broken.zip"), "PK\u0003\u0004 and no more of it than these few words");
        Imported imported = readAll();
        assertThat(imported.files()).hasSize(2).allMatch(file -> file.problemCount() == 1);
        assertThat(imported.limits()).isEmpty();
    }

    @Test
    void the_tenant_is_the_one_that_most_rows_of_a_file_ask_for() throws IOException {
        ObjectNode elsewhere = SignIns.row(3);
        elsewhere
                .put("resourceTenantId", SignIns.id(701))
                .put("homeTenantId", SignIns.id(700))
                .put("homeTenantName", "Contoso");
        write("a.json", SignIns.row(1), SignIns.row(2), elsewhere);
        Imported imported = readAll();
        assertThat(imported.tenants()).singleElement().satisfies(tenant -> {
            assertThat(tenant.id()).isEqualTo(SignIns.id(700));
            assertThat(tenant.name()).contains("Contoso");
        });
        assertThat(imported.signIns())
                .allMatch(signIn -> signIn.tenancy().tenantId().equals(SignIns.id(700)));
    }

    @Test
    void a_tenant_that_the_export_names_is_kept() throws IOException {
        write("a.json", SignIns.row(1).put("tenantId", SignIns.id(5)));
        assertThat(readAll().signIns().get(0).tenancy().tenantId()).isEqualTo(SignIns.id(5));
    }

    @Test
    void the_listener_hears_of_every_file() throws IOException {
        write("a.json", SignIns.row(1));
        List<Long> heard = new ArrayList<>();
        ReadingOptions options = new ReadingOptions(
                DateOrder.AUTO,
                java.time.ZoneOffset.UTC,
                (bytes, total, records) -> heard.addAll(List.of(bytes, total, records)));
        ExportFiles.of(List.of(folder.toString()), InputStream.nullInputStream(), options)
                .read(Codes.NONE);
        long size = Files.size(folder.resolve("a.json"));
        assertThat(heard).containsExactly(size, size, 1L);
    }

    @Test
    void packed_files_of_all_kinds_read_like_plain_ones() throws IOException {
        Files.write(folder.resolve("x.zip"), Packed.zip(Map.of("s.json.gz", Packed.gzip("[" + SignIns.row(4) + "]"))));
        Imported imported = readAll();
        assertThat(imported.signIns()).hasSize(1);
        assertThat(imported.files().get(0).name()).endsWith("x.zip!s.json.gz");
    }
}
