package io.github.signindoctor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.recommend.Recommendation;
import io.github.signindoctor.samples.Ailment;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Person;
import io.github.signindoctor.samples.Row;
import io.github.signindoctor.samples.Site;
import io.github.signindoctor.samples.Ward;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report must say of strangers, whatever the seed. */
class AttackTest {
    /** The network of the homes of most colleagues. */
    private static final int AT_HOME = 64502;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {301, 302, 303, 304, 305, 306})
    void the_accounts_that_a_scattered_spray_opened_are_named_and_contained_first(long seed) {
        Ward ward = Ward.of(seed).colleagues(12).with(Ailment.SCATTERED_SPRAY);
        Advice advice = examined(ward.log()).advices().stream()
                .filter(each -> each.finding().subject().kind() == Subject.Kind.TENANT)
                .findFirst()
                .orElseThrow();
        Set<String> opened = ward.sufferers(Ailment.SCATTERED_SPRAY).stream()
                .limit(2)
                .map(Person::upn)
                .collect(Collectors.toSet());

        assertThat(advice.finding().cause()).isEqualTo("password-spray");
        assertThat(advice.finding().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(advice.finding().taken()).extracting(UserRef::name).containsExactlyInAnyOrderElementsOf(opened);
        Recommendation first = advice.remedies().get(0);
        assertThat(first.remedy()).isEqualTo("contain-account");
        assertThat(first.target().orElseThrow()).contains(opened);
    }

    @ParameterizedTest
    @ValueSource(longs = {311, 312, 313, 314, 315, 316})
    void a_help_desk_can_ask_whether_the_user_is_in_the_strangers_town(long seed) {
        Ward ward = Ward.of(seed).colleagues(8).with(Ailment.MFA_FATIGUE_ATTACK);
        Person person = ward.sufferers(Ailment.MFA_FATIGUE_ATTACK).get(0);
        Site.City town = ward.log().of(person).rows().stream()
                .filter(row -> row.setting().machine().id().isEmpty())
                .map(row -> row.setting().site().city())
                .findFirst()
                .orElseThrow();

        assertThat(examined(ward.log()).about(person))
                .anySatisfy(advice -> assertThat(advice.finding().evidence().toString())
                        .contains(town.town + ", " + town.country)
                        .contains("the user signs in from "));
    }

    @ParameterizedTest
    @ValueSource(longs = {321, 322, 323, 324, 325, 326})
    void without_countries_an_attack_from_the_network_of_colleagues_is_still_told(long seed) {
        Ward ward = Ward.of(seed).colleagues(12).with(Ailment.MFA_FATIGUE_ATTACK);
        Person person = ward.sufferers(Ailment.MFA_FATIGUE_ATTACK).get(0);
        Examined examined = examined(withoutPlaces(ward.log(), true));

        assertThat(examined.cause(person)).contains("mfa-fatigue-attack");
    }

    @ParameterizedTest
    @ValueSource(longs = {331, 332, 333, 334, 335, 336})
    void without_countries_nobody_who_is_well_is_taken_for_a_stranger(long seed) {
        Ward ward = Ward.of(seed).colleagues(12).lives();
        List<String> alarms = new ArrayList<>();
        examined(withoutPlaces(ward.log(), false)).advices().stream()
                .filter(advice -> advice.finding().severity() != Severity.INFO)
                .forEach(advice -> alarms.add(advice.finding().cause() + " for "
                        + ward.well().entrySet().stream()
                                .filter(each -> each.getKey()
                                        .id()
                                        .equals(advice.finding().subject().id()))
                                .map(java.util.Map.Entry::getValue)
                                .toList()));
        assertThat(alarms).isEmpty();
    }

    private Examined examined(Log log) {
        return Examined.files(folder, Ways.whole(Ways.lines(log)));
    }

    /** The log as an export without towns and countries; machines without identity may sit where colleagues live. */
    private static Log withoutPlaces(Log log, boolean strangersNearby) {
        List<Row> rows = log.rows().stream()
                .map(row -> {
                    Site was = row.setting().site();
                    boolean moves =
                            strangersNearby && row.setting().machine().id().isEmpty();
                    Site is = new Site(was.address(), Site.City.UNTOLD, moves ? AT_HOME : was.network(), was.named());
                    return new Row(
                            row.keys(),
                            row.at(),
                            row.who(),
                            new Row.Setting(
                                    is, row.setting().machine(), row.setting().app()),
                            row.ending(),
                            row.factor(),
                            row.policies(),
                            row.flow());
                })
                .toList();
        return new Log(log.tenant(), rows, log.troubles(), log.nearMisses(), log.healthy());
    }
}
