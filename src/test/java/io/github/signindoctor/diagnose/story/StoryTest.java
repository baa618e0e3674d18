package io.github.signindoctor.diagnose.story;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Diagnoser;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.TenantView;
import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.model.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A story and what is normal in it. */
class StoryTest {
    private static final Instant LATER = Event.START.plus(Duration.ofDays(7));
    private static final String PUSH = "Mobile app notification";

    @Test
    void what_is_explained_is_open_no_more_and_stays_in_the_story() {
        Story whole = story(code(53003).hour(0), code(53000).hour(5), success().hour(9));
        Reading first = whole.readings().get(0);
        Story rest = whole.without(List.of(first));
        assertThat(whole.isOpen(first)).isTrue();
        assertThat(rest.isOpen(first)).isFalse();
        assertThat(rest.open()).hasSize(2).doesNotContain(first);
        assertThat(rest.open(each -> each.hasCode(53003))).isEmpty();
        assertThat(rest.unanswered(each -> each.hasCode(53003))).isEmpty();
        assertThat(rest.readings()).hasSize(3).contains(first);
        assertThat(rest.without(List.of(whole.readings().get(1))).open()).hasSize(1);
        assertThat(rest.timeline()).isSameAs(whole.timeline());
        assertThat(rest.normal()).isSameAs(whole.normal());
        assertThat(rest.attempts()).isEqualTo(whole.attempts());
        assertThat(rest.episodes()).isEqualTo(whole.episodes());
    }

    @Test
    void a_success_answers_what_came_before_it_in_its_episode_and_nothing_after() {
        Story story = story(
                code(53003).minute(0),
                success().minute(5),
                code(53003).minute(6),
                code(53003).hour(9));
        assertThat(story.unanswered(each -> each.hasCode(53003)))
                .extracting(Reading::at)
                .containsExactly(Event.START.plus(Duration.ofMinutes(6)), Event.START.plus(Duration.ofHours(9)));
    }

    @Test
    void what_follows_comes_strictly_later() {
        Story story = story(code(53003).hour(1), success().hour(1));
        Instant one = Event.START.plus(Duration.ofHours(1));
        assertThat(story.followed(one, Reading::succeeded)).isFalse();
        assertThat(story.followed(one.minusSeconds(1), Reading::succeeded)).isTrue();
        assertThat(story.followed(one.minusSeconds(1), each -> each.hasCode(1))).isFalse();
    }

    @Test
    void attempts_are_told_by_the_records_in_them() {
        Story story = story(
                code(50074).correlation("c").hour(0),
                code(500121).correlation("c").minute(1),
                code(53003).hour(5));
        assertThat(story.attemptsWith(story.readings().subList(0, 2))).hasSize(1);
        assertThat(story.attemptsWith(story.readings())).hasSize(2);
        assertThat(story.attemptsWith(List.of())).isEmpty();
    }

    @Test
    void a_place_is_known_by_address_network_or_country_once_a_success_came_from_it() {
        Normal normal = story(success().hour(2)).normal();
        Instant before = Event.START.plus(Duration.ofHours(2));
        Instant after = before.plusSeconds(1);
        assertThat(normal.isKnownAt(before)).isFalse();
        assertThat(normal.isKnownAt(after)).isTrue();
        assertThat(normal.knewAddress("192.0.2.10", after)).isTrue();
        assertThat(normal.knewAddress("192.0.2.10", before)).isFalse();
        assertThat(normal.knewAddress("192.0.2.11", after)).isFalse();
        assertThat(normal.knewAddress("", after)).isFalse();
        assertThat(normal.knewPlace(place("192.0.2.10", "", ""), after)).isTrue();
        assertThat(normal.knewPlace(place("198.51.100.1", "64500", "NL"), after))
                .isTrue();
        assertThat(normal.knewPlace(place("198.51.100.1", "64999", "NL"), after))
                .isTrue();
        assertThat(normal.knewPlace(place("198.51.100.1", "64500", "BE"), after))
                .isFalse();
        assertThat(normal.knewPlace(place("198.51.100.1", "", ""), after)).isFalse();
    }

    @Test
    void failures_teach_nothing() {
        Normal normal = story(code(53003).hour(0)).normal();
        assertThat(normal.isKnownAt(LATER)).isFalse();
        assertThat(normal.knewAddress("192.0.2.10", LATER)).isFalse();
    }

    @Test
    void a_device_is_known_by_its_identity_or_else_its_name_and_never_without() {
        Normal normal = story(success().device("laptop-1").hour(0)).normal();
        assertThat(normal.knewDevice(success().device("laptop-1").record().device(), LATER))
                .isTrue();
        assertThat(normal.knewDevice(success().device("laptop-2").record().device(), LATER))
                .isFalse();
        assertThat(normal.knewDevice(success().device("").record().device(), LATER))
                .isFalse();
    }

    @Test
    void familiar_is_a_known_device_or_place_and_strange_needs_a_known_normal() {
        Event[] log = {
            success().hour(0),
            code(53003).hour(1),
            code(53003).fromAfar().device("laptop-1").hour(2),
            code(53003).fromAfar().hour(3),
            code(53003).from("", "", "").device("").hour(4)
        };
        assertThat(familiarities(log))
                .containsExactly(
                        Familiarity.UNTOLD,
                        Familiarity.FAMILIAR,
                        Familiarity.FAMILIAR,
                        Familiarity.STRANGE,
                        Familiarity.UNTOLD);
    }

    @Test
    void before_any_success_nothing_is_strange() {
        assertThat(familiarities(code(53003).fromAfar().hour(0), success().hour(1)))
                .containsExactly(Familiarity.UNTOLD, Familiarity.UNTOLD);
    }

    @Test
    void a_success_in_the_app_that_failed_cures_where_a_person_sat_in_front() {
        List<Reading> failed = story(code(53003).hour(0)).readings();
        assertThat(Cure.sameApp(failed)).accepts(read(success()), read(success().edited(Edits.undecided())));
        assertThat(Cure.sameApp(failed))
                .rejects(read(success().silent()), read(success().app("Chat")), read(code(1)));
        assertThat(Cure.anySuccess()).accepts(read(success().app("Chat")));
        assertThat(Cure.anySuccess()).rejects(read(success().silent()), read(code(1)));
    }

    @Test
    void an_old_claim_is_no_new_factor() {
        List<Reading> failed = story(code(53003).hour(0)).readings();
        Event claimed = success().step("Previously satisfied", true, "MFA requirement satisfied by claim in the token");
        assertThat(Cure.sameAppAnew(failed)).accepts(read(success()), read(passed(PUSH)));
        assertThat(Cure.sameAppAnew(failed))
                .rejects(read(claimed), read(passed(PUSH).app("Chat")));
        assertThat(Cure.passed(SecondFactor.PUSH)).accepts(read(passed(PUSH).app("Chat")));
        assertThat(Cure.passed(SecondFactor.PUSH)).rejects(read(passed("Text message")), read(claimed));
    }

    private static List<Familiarity> familiarities(Event... events) {
        Story story = story(events);
        TenantView tenant = Diagnoser.survey(List.of(story.timeline()), Patient.KNOWLEDGE);
        return story.readings().stream()
                .map(each -> Familiarity.of(each, story, tenant))
                .toList();
    }

    private static io.github.signindoctor.model.Place place(String address, String network, String country) {
        return success().from(address, network, country).record().place();
    }

    private static Reading read(Event event) {
        return story(event).readings().get(0);
    }

    private static Story story(Event... events) {
        UserTimeline timeline = new UserTimeline(
                new UserRef("id-ada", "ada@contoso.example"),
                Event.TENANT,
                Stream.of(events).map(Event::record).toList());
        return new Story(timeline, new Reader(Patient.KNOWLEDGE), LATER);
    }

    @Test
    void what_is_unanswered_comes_by_time_where_episodes_overlap_too() {
        Story story = story(
                code(53003).minute(0),
                code(53003).app("Chat").device("phone").minute(4),
                code(53003).minute(8));
        assertThat(story.episodes()).hasSize(2);
        assertThat(story.unanswered(each -> true))
                .extracting(Reading::at)
                .isSorted()
                .hasSize(3);
    }

    @Test
    void a_device_that_only_shows_a_name_is_known_by_it() {
        Normal normal = story(success().edited(Edits.named("laptop")).hour(0)).normal();
        assertThat(normal.knewDevice(
                        code(1).edited(Edits.named("laptop")).record().device(), LATER))
                .isTrue();
        assertThat(normal.knewDevice(
                        code(1).edited(Edits.named("phone")).record().device(), LATER))
                .isFalse();
    }
}
