package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void what_acts_on_a_screen_becomes_an_escape_that_can_be_seen() {
        assertThat(Visible.of("\u001b[31m a\u202eb\u200bc\u2069\u061c\ufeff\u2028\n\r\t\u0085\ud800 \udbff"))
                .isEqualTo("\\u001b[31m a\\u202eb\\u200bc\\u2069\\u061c\\ufeff\\u2028\\n\\r\\t\\u0085\\ud800 \\udbff");
        assertThat(Visible.of("\udb40\udc41")).isEqualTo("\\u{e0041}");
    }

    @Test
    void honest_text_stays_as_it_is() {
        String honest = "Zo\u00eb \u05d0\u05d1 \u793e\u5185 \ud83d\ude00 CONTOSO\\adele";
        assertThat(Visible.of(honest)).isEqualTo(honest);
    }

    @Test
    void a_letter_carries_no_more_marks_than_any_script_needs() {
        assertThat(Visible.of("a\u0301\u0301\u0301\u0301\u0301b")).isEqualTo("a\u0301\u0301\u0301\u0301\\u0301b");
    }

    @Test
    void ascii_keeps_typographic_signs_as_plain_ones() {
        assertThat(Visible.ascii("\u201ca\u201d \u2192 b\u2026 \u00d73 \u00eb \ud83d\ude00"))
                .isEqualTo("\"a\" -> b... x3 \\u00eb \\u{1f600}");
    }

    @Test
    void wide_characters_take_two_columns_and_marks_none() {
        assertThat(Visible.columns("\u793e\u5185")).isEqualTo(4);
        assertThat(Visible.columns("e\u0301\ud83d\ude00")).isEqualTo(3);
        assertThat(Visible.columns("a\u2500\u2026")).isEqualTo(3);
    }

    @Test
    void a_cut_leaves_both_ends_and_never_half_a_character() {
        assertThat(Visible.cutMiddle("adele.vance@contoso.com", 13, "\u2026")).isEqualTo("adele.\u2026so.com");
        assertThat(Visible.cutMiddle("short", 13, "\u2026")).isEqualTo("short");
        assertThat(Visible.cutMiddle("\u793e\u5185\u30dd\u30fc\u30bf\u30eb", 6, "\u2026"))
                .isEqualTo("\u793e\u2026\u30eb");
    }

    @Test
    void whatever_comes_in_twice_is_the_same_as_once_and_fits() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            random.ints(20, 0, 0x3000)
                    .forEach(each -> text.append((char) (random.nextInt(9) == 0 ? each + 0xd000 : each)));
            String once = Visible.of(text.toString());
            assertThat(Visible.of(once)).isEqualTo(once);
            assertThat(once.codePoints()).noneMatch(HiddenCharacters::contains);
            int room = 1 + random.nextInt(30);
            assertThat(Visible.columns(Visible.cutMiddle(once, room, "..."))).isLessThanOrEqualTo(room);
        }
    }
}
