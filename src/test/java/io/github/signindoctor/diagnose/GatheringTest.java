package io.github.signindoctor.diagnose;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.model.Who;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final Reader READER = new Reader(Patient.KNOWLEDGE);

    private static void add(Gathering gathering, Event event) {
        SignIn record = event.record();
        Who.User who = (Who.User) record.who();
        gathering.add(new UserRef(who.id(), who.name()), READER.read(record));
    }

    @Test
    void it_says_who_when_and_how_often() {
        Gathering gathering = new Gathering();
        add(gathering, code(50126).hour(3));
        add(gathering, code(50126).hour(1));
        add(gathering, code(50053).by(user("bo")).hour(2));
        assertThat(gathering.users().keySet()).extracting(UserRef::id).containsExactly("id-ada", "id-bo");
        assertThat(gathering.first()).isEqualTo(Event.START.plus(Duration.ofHours(1)));
        assertThat(gathering.last()).isEqualTo(Event.START.plus(Duration.ofHours(3)));
        assertThat(gathering.events()).isEqualTo(3);
        assertThat(gathering.codes()).containsEntry(new ErrorCode(50126), 2).containsEntry(new ErrorCode(50053), 1);
        assertThat(gathering.records()).hasSize(3);
        assertThat(gathering.addresses()).containsExactly("192.0.2.10");
        assertThat(gathering.apps()).containsExactly("Mail");
    }

    @Test
    void it_keeps_few_records_and_apps_the_smallest_and_many_addresses() {
        Gathering gathering = new Gathering();
        IntStream.iterate(9, i -> i > 0, i -> i - 1)
                .forEach(i -> add(
                        gathering,
                        code(50126)
                                .app("App " + i)
                                .from("192.0.2." + i, "1", "NL")
                                .minute(i)));
        assertThat(gathering.records()).hasSize(Evidence.MOST_RECORDS);
        assertThat(gathering.addresses()).hasSize(9).startsWith("192.0.2.1", "192.0.2.2");
        assertThat(gathering.apps()).containsExactly("App 1", "App 2", "App 3", "App 4", "App 5");
    }

    @Test
    void of_very_many_addresses_it_keeps_the_same_ones_in_any_order() {
        List<Integer> numbers = new ArrayList<>(
                IntStream.range(0, Gathering.MOST_ADDRESSES + 50).boxed().toList());
        Collections.shuffle(numbers, new Random(7));
        Gathering one = new Gathering();
        Gathering other = new Gathering();
        numbers.forEach(i -> add(
                i % 2 == 0 ? one : other, code(50126).from("2001:db8::" + Integer.toHexString(0x1000 + i), "1", "NL")));
        one.merge(other);
        assertThat(one.addresses())
                .hasSize(Gathering.MOST_ADDRESSES)
                .startsWith("2001:db8::1000")
                .endsWith("2001:db8::1063");
    }

    @Test
    void it_tells_so_many_users_apart_and_keeps_the_same_ones_in_any_order() {
        List<Integer> numbers = new ArrayList<>(
                IntStream.range(0, Gathering.MOST_USERS + 10).boxed().toList());
        Collections.shuffle(numbers, new Random(7));
        Gathering one = new Gathering();
        Gathering other = new Gathering();
        Gathering whole = new Gathering();
        numbers.forEach(i -> {
            Event event = code(50126).by(user("u" + (100_000 + i)));
            add(i % 2 == 0 ? one : other, event);
            add(whole, event);
        });
        one.merge(other);
        assertThat(one.users()).hasSize(Gathering.MOST_USERS).isEqualTo(whole.users());
        assertThat(one.count()).isEqualTo("at least 5000");
        assertThat(one.events()).isEqualTo(Gathering.MOST_USERS + 10L);
        assertThat(one.users().keySet())
                .extracting(UserRef::id)
                .doesNotContain("id-u" + (100_000 + Gathering.MOST_USERS));
    }
}
