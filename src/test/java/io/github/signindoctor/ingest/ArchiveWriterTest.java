package io.github.signindoctor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveWriterTest {
    private static final Codes CODES = new Codes(code -> code.isAnyOf(50074), name -> java.util.Optional.empty());

    @TempDir
    private Path folder;

    @TempDir
    private Path inputs;

    private static ExportFiles files(Path... paths) throws IOException {
        List<String> arguments = Arrays.stream(paths).map(Path::toString).toList();
        return ExportFiles.of(arguments, InputStream.nullInputStream(), ReadingOptions.DEFAULT);
    }

    private void write(String name, ObjectNode... rows) throws IOException {
        Files.writeString(inputs.resolve(name), Arrays.toString(rows));
    }

    private Path convert(String name) throws IOException {
        Path output = folder.resolve(name);
        new ArchiveWriter(output, false).write(files(inputs), CODES);
        return output;
    }

    private static List<SignIn> nowhere(Collection<SignIn> signIns) {
        Origin nowhere = new Origin("", 0, Shape.ARCHIVE);
        return signIns.stream().map(signIn -> signIn.at(nowhere)).toList();
    }

    private void writeManyCopies() throws IOException {
        ObjectNode poorer = SignIns.row(1);
        poorer.remove(List.of("authenticationDetails", "appDisplayName"));
        poorer.put("sessionId", "s1").put("unknownMember", "kept");
        ObjectNode interrupted = SignIns.row(1);
        interrupted.putObject("status").put("errorCode", 50074);
        write("a.json", SignIns.row(1), SignIns.row(2), SignIns.row(2));
        write("b.json", poorer, interrupted, SignIns.row(3));
        Files.writeString(
                inputs.resolve("InteractiveSignIns_AuthDetails_x.csv"),
                "Request ID,Date (UTC),Authentication method,Succeeded\n" + SignIns.id(3)
                        + ",2025-03-04T10:00:00Z,Password,true\n" + SignIns.id(99)
                        + ",2025-03-04T10:00:00Z,Password,true\n");
    }

    @Test
    void reading_an_archive_back_gives_equal_sign_ins_tenants_and_limits() throws IOException {
        writeManyCopies();
        Imported before = files(inputs).read(CODES);
        Imported after = files(convert("all.jsonl")).read(CODES);
        assertThat(nowhere(after.signIns())).isEqualTo(nowhere(before.signIns()));
        assertThat(after.tenants()).isEqualTo(before.tenants());
        assertThat(after.limits()).isEqualTo(before.limits());
        assertThat(after.files()).singleElement().satisfies(file -> {
            assertThat(file.shape()).isEqualTo("signin-doctor-archive");
            assertThat(file.records()).isEqualTo(3);
            assertThat(file.problems()).isEmpty();
        });
    }

    @Test
    void an_archive_of_an_archive_says_the_same() throws IOException {
        writeManyCopies();
        Path once = convert("once.jsonl.gz");
        Path twice = folder.resolve("twice.jsonl");
        new ArchiveWriter(twice, false).write(files(once), CODES);
        assertThat(nowhere(files(twice).read(CODES).signIns()))
                .isEqualTo(nowhere(files(once).read(CODES).signIns()));
    }

    @Test
    void the_header_comes_first_and_rows_keep_what_we_do_not_know() throws IOException {
        writeManyCopies();
        List<String> lines = Files.readAllLines(convert("all.jsonl"));
        assertThat(lines).hasSize(4);
        ObjectNode header = SignIns.parse(lines.get(0));
        assertThat(header.get("signinDoctorArchive").asInt()).isEqualTo(1);
        assertThat(header.at("/sources/1/shape").asText()).isEqualTo("portal-json");
        assertThat(header.at("/sources/1/complete").asBoolean()).isTrue();
        ObjectNode first = SignIns.parse(lines.get(1));
        assertThat(first.get("id").asText()).isEqualTo(SignIns.id(1));
        assertThat(first.get("unknownMember").asText()).isEqualTo("kept");
        assertThat(first.get("_source").asText()).endsWith("a.json");
    }

    @Test
    void the_same_inputs_give_the_same_bytes() throws IOException {
        writeManyCopies();
        assertThat(convert("one.jsonl")).hasSameBinaryContentAs(convert("two.jsonl"));
    }

    @Test
    void a_file_that_is_there_is_replaced_by_force_only() throws IOException {
        write("a.json", SignIns.row(1));
        Path output = Files.writeString(folder.resolve("all.jsonl"), "precious");
        ExportFiles files = files(inputs);
        assertThatThrownBy(() -> new ArchiveWriter(output, false).write(files, CODES))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(output).hasContent("precious");
        new ArchiveWriter(output, true).write(files, CODES);
        assertThat(files(output).read(CODES).signIns()).hasSize(1);
    }

    @Test
    void nothing_unfinished_is_left_behind() throws IOException {
        write("a.json", SignIns.row(1));
        convert("all.jsonl");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).extracting(path -> path.getFileName().toString()).containsExactly("all.jsonl");
        }
    }
}
