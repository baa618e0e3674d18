package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.Who;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestNotInvitedTest {

    private static final String CAUSE = "guest-not-invited";
    private static final Who.User GUEST = new Who.User("id-g", "g@fabrikam.example", "g", Known.UNKNOWN);

    @ParameterizedTest
    @ValueSource(ints = {50020, 90072, 50014, 51004})
    void its_codes_give_it_away(int code) {
        Finding finding = Found.one(
                CAUSE, success().hour(0), code(code).by(GUEST).fromAfar().hour(20));
        Found.assertPlain(finding, code, "account-not-found");
    }

    @Test
    void no_account_under_a_foreign_domain_says_the_same() {
        assertThat(causes(success().hour(0), code(50034).by(GUEST).hour(20))).contains(CAUSE);
    }

    @Test
    void the_domain_must_be_foreign_and_the_own_ones_known() {
        assertThat(causes(success().hour(0), code(50034).by(user("bo")).hour(20)))
                .doesNotContain(CAUSE);
        assertThat(causes(code(50034).by(GUEST).hour(20))).doesNotContain(CAUSE);
    }

    @Test
    void the_domain_of_a_guest_who_comes_in_is_not_the_tenants_own() {
        Who.User other = new Who.User("id-h", "h@fabrikam.example", "h", Known.YES);
        assertThat(causes(
                        success().hour(0),
                        success().by(other).hour(1),
                        code(50034).by(GUEST).hour(20)))
                .contains(CAUSE);
    }

    @Test
    void other_codes_are_other_troubles() {
        assertThat(causes(
                        success().hour(0),
                        code(50126).by(GUEST).hour(20),
                        code(500212).by(GUEST).hour(21)))
                .doesNotContain(CAUSE);
    }

    @Test
    void names_tried_in_numbers_from_one_address_are_no_guests() {
        Stream<Event> names = IntStream.range(0, 4)
                .mapToObj(i -> code(50034)
                        .by(new Who.User("", "n" + i + "@fabrikam.example", "", Known.UNKNOWN))
                        .fromAfar()
                        .minute(i));
        assertThat(causes(Patient.log(names, success().hour(0)))).doesNotContain(CAUSE);
        Stream<Event> three = IntStream.range(0, 3)
                .mapToObj(i -> code(50034)
                        .by(new Who.User("", "n" + i + "@fabrikam.example", "", Known.UNKNOWN))
                        .fromAfar()
                        .minute(i));
        assertThat(causes(Patient.log(three, success().hour(0)))).contains(CAUSE);
    }

    @Test
    void an_account_of_another_tenant_that_was_never_added_is_a_guest_not_invited() {
        Tenancy guest = new Tenancy(Event.TENANT, "22222222-2222-4222-8222-222222222222", Event.TENANT, "");
        assertThat(causes(code(16003).tenancy(guest).hour(20))).containsExactly("guest-not-invited");
    }

    @Test
    void an_account_picked_wrongly_at_home_is_an_ordinary_interrupt() {
        assertThat(causes(code(16003).hour(20))).doesNotContain("guest-not-invited");
        assertThat(causes(success().hour(0), code(16003).hour(20))).isEmpty();
    }

    @Test
    void a_guest_who_takes_the_right_account_next_was_invited() {
        Tenancy guest = new Tenancy(Event.TENANT, "22222222-2222-4222-8222-222222222222", Event.TENANT, "");
        assertThat(causes(
                        code(16003).tenancy(guest).minute(0),
                        success().tenancy(guest).minute(2)))
                .isEmpty();
    }
}
