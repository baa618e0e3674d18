package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMatcherTest {
    private final TextMatcher matcher = new TextMatcher(List.of(
            new TextMatcher.Pattern("declined", "declined"),
            new TextMatcher.Pattern("user declined the authentication", "declined"),
            new TextMatcher.Pattern("unable to send the mobile app notification", "push"),
            new TextMatcher.Pattern("unable to send the mobile app notification to the device", "device"),
            new TextMatcher.Pattern("user's phone", "phone"),
            new TextMatcher.Pattern("aaa", "first"),
            new TextMatcher.Pattern("bbb", "second")));

    @Test
    void case_spacing_and_quotes_do_not_matter() {
        assertThat(matcher.match("MFA denied;\u00a0 \"User\"\tDECLINED\n the authentication"))
                .contains("declined");
    }

    @Test
    void a_curly_apostrophe_is_straight() {
        assertThat(matcher.match("unable to reach the user\u2019s phone")).contains("phone");
    }

    @Test
    void the_longest_pattern_wins() {
        assertThat(matcher.match("Unable to send the mobile app notification to the device"))
                .contains("device");
        assertThat(matcher.match("Unable to send the mobile app notification.")).contains("push");
    }

    @Test
    void of_equal_lengths_the_first_in_the_alphabet_wins() {
        assertThat(matcher.match("bbb aaa")).contains("first");
    }

    @Test
    void other_texts_match_nothing() {
        assertThat(matcher.match("something new")).isEmpty();
        assertThat(matcher.match("")).isEmpty();
        assertThat(matcher.match("  ")).isEmpty();
    }

    @Test
    void answers_stay_right_when_a_stranger_makes_up_many_texts() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(matcher.match("made up " + i)).isEmpty();
        }
        assertThat(matcher.match("declined")).contains("declined");
        assertThat(matcher.match("declined")).contains("declined");
    }

    @Test
    void a_long_text_is_read_at_its_beginning_only() {
        assertThat(matcher.match("declined " + "x".repeat(100_000))).contains("declined");
        assertThat(matcher.match("x".repeat(100_000) + " declined")).isEmpty();
    }
}
