package io.github.signindoctor.diagnose;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.model.Who;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantTallyTest {

    private static final Reader READER = new Reader(Patient.KNOWLEDGE);
    private static final int[] CODES = {0, 0, 0, 50126, 50034, 50074, 53003, 50087, 80001};

    /** What a tally knows, in words, so that two can be held against each other. */
    private static List<String> told(TenantView view) {
        List<String> said = new ArrayList<>();
        for (String address : view.knockingAddresses()) {
            said.add("refused " + address + told(view.refusedFrom(address).orElseThrow()));
            said.add("accepted " + view.acceptedFrom(address).map(TenantTallyTest::told));
            said.add("sprayed " + view.isSprayedFrom(address, 3) + view.knowsAddress(address, "id-u1"));
        }
        view.refusingPolicies().forEach(each -> said.add(each + told(view.refusedBy(each))));
        view.hoursOfServiceErrors().forEach(each -> said.add(each + told(view.failedByServiceIn(each))));
        view.hoursOfAgentErrors().forEach(each -> said.add(each + told(view.failedByAgentsIn(each))));
        view.scattered().forEach(each -> said.add(each + told(view.scatteredIn(each))));
        IntStream.range(0, 30)
                .forEach(i -> said.add("u" + i + view.othersIn("app-Mail" + i % 3, "id-u" + i)
                        + view.workedBefore("id-u" + i, Event.START.plus(Duration.ofHours(20)))
                        + view.isWorkedFrom("64500 NL", "id-u" + i)));
        said.add(view.knowsItsDomains() + " " + view.ownsDomainOf("x@CONTOSO.example") + view.ownsDomainOf("x@y"));
        for (Proof proof : Proof.values()) {
            view.hoursOfServiceErrors()
                    .forEach(each -> said.add(proof + " " + view.recovery(view.failedByServiceIn(each), proof)));
        }
        return said;
    }

    private static String told(Gathering gathering) {
        return String.join(
                " ",
                gathering.users().toString(),
                gathering.codes().toString(),
                gathering.records().toString(),
                gathering.addresses().toString(),
                gathering.apps().toString(),
                gathering.first() + " " + gathering.last() + " " + gathering.events());
    }

    private static Event event(Random chance) {
        int code = CODES[chance.nextInt(CODES.length)];
        Event event = code == 0 ? success() : code(code);
        event.by(user("u" + chance.nextInt(30)))
                .app("Mail" + chance.nextInt(3))
                .at(Duration.ofMinutes(chance.nextInt(3000)))
                .id("r" + chance.nextInt(1_000_000));
        if (chance.nextBoolean()) {
            event.from("203.0.113." + chance.nextInt(5), "6450" + chance.nextInt(3), "NL");
        }
        if (code == 53003) {
            event.refusedBy("Policy " + chance.nextInt(3));
        }
        return chance.nextInt(4) == 0 ? event.silent() : event;
    }

    private static TenantTally count(List<SignIn> records) {
        TenantTally tally = new TenantTally();
        records.forEach(each -> tally.add(userOf(each), READER.read(each)));
        return tally;
    }

    private static SecondLook lookAgain(TenantTally first, List<SignIn> records) {
        SecondLook look = first.secondLook();
        records.forEach(each -> look.add(userOf(each), READER.read(each)));
        return look;
    }

    private static TenantView view(List<SignIn> records) {
        return lookAgain(count(records), records).view();
    }

    /** The same by the users' logs, as a whole input is counted. */
    private static TenantView survey(List<SignIn> records) {
        return new Survey(Roster.of(SignInLog.of(records)).users(), Patient.KNOWLEDGE).view();
    }

    private static UserRef userOf(SignIn signIn) {
        Who.User who = (Who.User) signIn.who();
        return new UserRef(who.id(), who.name());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void users_counted_by_their_logs_are_told_as_when_they_are_counted_record_by_record(long seed) {
        Random chance = new Random(seed);
        List<SignIn> records = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            records.add(event(chance).record());
        }
        assertThat(told(survey(records))).isEqualTo(told(view(records)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void parts_merge_in_any_order_to_the_tally_of_the_whole(long seed) {
        Random chance = new Random(seed);
        List<SignIn> records = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            records.add(event(chance).record());
        }
        List<String> whole = told(view(records));
        Collections.shuffle(records, chance);
        List<List<SignIn>> parts = new ArrayList<>();
        int from = 0;
        while (from < records.size()) {
            int to = Math.min(records.size(), from + 1 + chance.nextInt(120));
            parts.add(records.subList(from, to));
            from = to;
        }
        Collections.shuffle(parts, chance);
        TenantTally merged = new TenantTally();
        parts.forEach(part -> merged.merge(count(part)));
        SecondLook look = merged.secondLook();
        parts.forEach(part -> look.merge(lookAgain(merged, part)));
        assertThat(told(look.view())).isEqualTo(whole).hasSizeGreaterThan(40);
    }

    @Test
    void what_is_kept_of_a_place_is_bounded_and_does_not_grow_with_the_records() {
        List<SignIn> records = new ArrayList<>();
        for (int i = 0; i < Gathering.MOST_USERS + 500; i++) {
            records.add(success().by(user("v" + (10_000 + i))).record());
            records.add(code(50126).by(user("v" + (10_000 + i))).record());
        }
        TenantView once = view(records);
        TenantTally again = count(records);
        again.merge(count(records));
        TenantView twice = lookAgain(again, records).view();
        for (TenantView view : List.of(once, twice)) {
            assertThat(view.refusedFrom("192.0.2.10").orElseThrow().users()).hasSize(Gathering.MOST_USERS);
            assertThat(view.refusedFrom("192.0.2.10").orElseThrow().count()).isEqualTo("at least 5000");
            assertThat(view.othersIn(success().record().client().app().key(), "nobody"))
                    .isEqualTo(Crowd.EXACT);
            assertThat(view.workedBefore("id-v15499", Event.START.plus(Duration.ofHours(1))))
                    .as("whoever is beyond the bound of a place is still known as a user")
                    .isTrue();
        }
        assertThat(twice.refusedFrom("192.0.2.10").orElseThrow().users())
                .isEqualTo(once.refusedFrom("192.0.2.10").orElseThrow().users());
        assertThat(twice.refusedFrom("192.0.2.10").orElseThrow().events()).isEqualTo(2 * (Gathering.MOST_USERS + 500L));
    }

    @Test
    void several_others_make_a_place_known_and_the_user_alone_does_not() {
        TenantView view = view(Stream.of(success(), success().by(user("bo")))
                .map(Event::record)
                .toList());
        assertThat(view.knowsAddress("192.0.2.10", "id-nobody")).isTrue();
        assertThat(view.knowsAddress("192.0.2.10", "id-bo")).isFalse();
        assertThat(view.knowsPlace(
                        success().from("192.0.2.99", "64500", "NL").record().place(), "id-nobody"))
                .isTrue();
        assertThat(view.knowsPlace(
                        success().from("192.0.2.99", "64500", "BE").record().place(), "id-nobody"))
                .isFalse();
    }

    @Test
    void the_source_of_a_spray_is_no_known_place_even_where_it_came_in() {
        List<SignIn> records = new ArrayList<>();
        IntStream.range(0, 8)
                .forEach(i -> records.add(code(50126).by(user("u" + i)).record()));
        records.add(success().by(user("a")).record());
        records.add(success().by(user("b")).record());
        TenantView view = view(records);
        assertThat(view.isSprayedFrom("192.0.2.10", 8)).isTrue();
        assertThat(view.isSprayedFrom("192.0.2.10", 9)).isFalse();
        assertThat(view.knowsPlace(success().record().place(), "id-u1")).isFalse();
    }

    @Test
    void a_place_is_worked_from_by_its_user_or_by_several() {
        TenantView view = view(Stream.of(
                        success().by(user("bo")),
                        success().by(user("cy")).fromAfar(),
                        success().by(user("di")).fromAfar())
                .map(Event::record)
                .toList());
        assertThat(view.isWorkedFrom("64500 NL", "id-bo")).isTrue();
        assertThat(view.isWorkedFrom("192.0.2.10", "id-bo")).isTrue();
        assertThat(view.isWorkedFrom("64500 NL", "id-ada")).isFalse();
        assertThat(view.isWorkedFrom("64999 ZZ", "id-ada")).isTrue();
        assertThat(view.isWorkedFrom("nowhere", "id-bo")).isFalse();
    }

    @Test
    void work_before_is_strictly_before() {
        TenantView view =
                view(List.of(success().hour(5).record(), success().hour(3).record()));
        assertThat(view.workedBefore("id-ada", Event.START.plus(Duration.ofHours(3))))
                .isFalse();
        assertThat(view.workedBefore("id-ada", Event.START.plus(Duration.ofHours(4))))
                .isTrue();
        assertThat(view.workedBefore("id-bo", Event.START.plus(Duration.ofHours(4))))
                .isFalse();
    }

    @Test
    void domains_are_learned_from_successes_of_the_tenants_own_people() {
        Tenancy abroad = new Tenancy(Event.TENANT, "other", Event.TENANT, "b2bCollaboration");
        Who.User guest = new Who.User("id-g", "g@fabrikam.example", "g", Known.YES);
        TenantView view = view(Stream.of(
                        success(),
                        success().by(guest),
                        success()
                                .by(new Who.User("id-h", "h@adatum.example", "h", Known.NO))
                                .tenancy(abroad),
                        code(50126).by(new Who.User("id-i", "i@litware.example", "i", Known.NO)))
                .map(Event::record)
                .toList());
        assertThat(view.ownsDomainOf("x@CONTOSO.EXAMPLE")).isTrue();
        assertThat(view.ownsDomainOf("x@fabrikam.example")).isFalse();
        assertThat(view.ownsDomainOf("x@adatum.example")).isFalse();
        assertThat(view.ownsDomainOf("x@litware.example")).isFalse();
        assertThat(view.ownsDomainOf("no domain")).isFalse();
    }

    @Test
    void an_empty_tally_knows_nothing() {
        TenantView view = view(List.of());
        assertThat(view.knowsItsDomains()).isFalse();
        assertThat(view.refusedFrom("192.0.2.10")).isEmpty();
        assertThat(view.isSprayedFrom("", 1)).isFalse();
    }
}
