package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void signs_that_could_act_are_escaped_in_a_sentence() {
        assertThat(Markdown.prose("<b>*x*</b> [a](b) `c` a|b $m$ &amp; ~~s~~ c:\\d"))
                .isEqualTo("\\<b\\>\\*x\\*\\</b\\> \\[a\\]\\(b\\) \\`c\\` a\\|b \\$m\\$ \\&amp; \\~\\~s\\~\\~ c:\\\\d");
    }

    @Test
    void what_a_viewer_would_link_stands_as_code() {
        assertThat(Markdown.prose("ask @everyone or a@b.example, see https://evil.example/`x` (www.evil.example) #12"))
                .isEqualTo(
                        "ask `@everyone` or `a@b.example`, see `` https://evil.example/`x` `` `(www.evil.example`\\) `#12`");
    }

    @Test
    void a_paragraph_cannot_begin_a_list_a_heading_or_a_rule() {
        assertThat(Markdown.of(Phrase.of("1. x"))).isEqualTo("1\\. x");
        assertThat(Markdown.of(Phrase.of("- x"))).isEqualTo("\\- x");
        assertThat(Markdown.of(Phrase.of("# x"))).isEqualTo("\\# x");
        assertThat(Markdown.of(Phrase.of("+ x"))).isEqualTo("\\+ x");
        assertThat(Markdown.of(Phrase.of("").and("=== 1. x"))).isEqualTo("\\=== 1. x");
    }

    @Test
    void code_stands_behind_a_longer_fence_than_it_holds() {
        assertThat(Markdown.code("a`b``c")).isEqualTo("``` a`b``c ```");
        assertThat(Markdown.code("\n")).isEqualTo("`\\n`");
    }

    @Test
    void a_bar_in_a_cell_ends_no_cell() {
        assertThat(Markdown.cell(Phrase.of(Ink.VALUE, "a|b"))).isEqualTo("`a\\|b`");
        assertThat(Markdown.cell(Phrase.of("a|b"))).isEqualTo("a\\|b");
        assertThat(Markdown.cell(Phrase.of(Ink.VALUE, "a\\|b"))).isEqualTo("`a\\\\u007cb`");
    }
}
