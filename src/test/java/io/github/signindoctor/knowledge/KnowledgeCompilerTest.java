package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCompilerTest {
    @TempDir
    private Path folder;

    @Test
    void good_pages_are_packed_into_one_file() throws IOException {
        Path source = new SmallKnowledge(folder.resolve("pages")).root();
        Path target = folder.resolve("out/deep/knowledge.index");
        KnowledgeCompiler.main(new String[] {source.toString(), target.toString()});
        assertThat(new KnowledgeIndex(Files.readAllBytes(target)).cards())
                .hasSize(5 + Vocabulary.causes().size() + Vocabulary.remedies().size());
    }

    @Test
    void a_mistake_is_told_with_its_place_and_stops_the_build() {
        Path source = new SmallKnowledge(folder.resolve("pages"))
                .change(SmallKnowledge.CODE, "kind: interrupt", "kind: x")
                .root();
        Path target = folder.resolve("knowledge.index");
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream complaints = new PrintStream(told, true, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> KnowledgeCompiler.compile(source, target, complaints))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 issue(s) in the pages");
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("50074.yaml:3: unknown word 'x' for 'kind'");
        assertThat(target).doesNotExist();
    }

    @Test
    void two_arguments_are_expected() {
        assertThatThrownBy(() -> KnowledgeCompiler.main(new String[] {"one"}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
