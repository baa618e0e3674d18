package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.signindoctor.model.ErrorCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeIndexTest {
    @TempDir
    private Path folder;

    private List<PageFile> pages;

    @BeforeEach
    void read_pages() {
        pages = new PageFolder(new SmallKnowledge(folder).root(), new Issues()).read();
    }

    @Test
    void packed_pages_come_back_as_they_were() throws IOException {
        List<PageFile> unpacked = new KnowledgeIndex(IndexWriter.write(pages)).pages();
        assertThat(unpacked)
                .extracting(PageFile::root)
                .isEqualTo(pages.stream().map(PageFile::root).toList());
        assertThat(unpacked).allMatch(PageFile::isBuiltIn);
    }

    @Test
    void packed_pages_answer_as_the_folder_does() throws IOException {
        KnowledgeBase packed = new ShelvedKnowledge(new KnowledgeIndex(IndexWriter.write(pages)).cards());
        KnowledgeBase read = Knowledge.load(folder).base();
        assertThat(packed.codes()).isEqualTo(read.codes());
        assertThat(packed.text("USER  DID NOT RESPOND")).isPresent().isEqualTo(read.text("did not respond"));
        assertThat(packed.codeOfName("strongauthrequired")).contains(new ErrorCode(50074));
        assertThat(packed.cause("totp-clock-drift")).isPresent().isEqualTo(read.cause("totp-clock-drift"));
        assertThat(packed.network("64500")).isPresent().isEqualTo(read.network("AS64500"));
        assertThat(packed.networks()).isEqualTo(read.networks()).hasSize(1);
        assertThat(packed.network("Example")).isEmpty();
        assertThat(packed.remedy("sync-time")).isPresent().isEqualTo(read.remedy("sync-time"));
    }

    @Test
    void the_same_pages_give_the_same_bytes_in_any_order() {
        byte[] one = IndexWriter.write(pages);
        Collections.reverse(pages);
        assertThat(IndexWriter.write(pages)).isEqualTo(one);
    }

    @Test
    void other_bytes_are_refused() {
        byte[] bytes = "something else, long enough to hold the mark".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new KnowledgeIndex(bytes))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not an index of pages");
        assertThatThrownBy(() -> new KnowledgeIndex(new byte[0])).isInstanceOf(IOException.class);
    }
}
