package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> WORDS = List.of("account-locked", "account-disabled", "sync-time", "none");

    @Test
    void a_slip_is_found() {
        assertThat(Nearest.word("acount-loked", WORDS)).contains("account-locked");
        assertThat(Nearest.word("SYNC-TIME", WORDS)).contains("sync-time");
    }

    @Test
    void a_beginning_is_enough() {
        assertThat(Nearest.words("account", WORDS, 3)).containsExactly("account-disabled", "account-locked");
    }

    @Test
    void no_more_are_proposed_than_asked_for() {
        assertThat(Nearest.words("account", WORDS, 1)).hasSize(1);
    }

    @Test
    void what_looks_like_nothing_gets_no_proposal() {
        assertThat(Nearest.words("banana", WORDS, 3)).isEmpty();
        assertThat(Nearest.words("", WORDS, 3)).isEmpty();
    }

    @Test
    void a_slip_in_the_first_parts_of_a_long_name_is_forgiven() {
        assertThat(Nearest.word("mfa-fatige", List.of("mfa-fatigue-attack", "mfa-user-blocked")))
                .contains("mfa-fatigue-attack");
        assertThat(Nearest.word("mfa-outage", List.of("mfa-fatigue-attack", "mfa-user-blocked")))
                .isEmpty();
    }
}
