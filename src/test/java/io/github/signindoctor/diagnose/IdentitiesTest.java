package io.github.signindoctor.diagnose;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.Who;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private static final String OTHER = "22222222-2222-4222-8222-222222222222";
    private static final Tenancy SILENT = new Tenancy("", "", "", "");

    private static Who.User named(String name) {
        return new Who.User("", name, "", Known.UNKNOWN);
    }

    /** Whose the last of these records is. */
    private static Identities.Key keyOfLast(Event... events) {
        List<SignIn> records = Stream.of(events).map(Event::record).toList();
        SignIn last = records.get(records.size() - 1);
        SignInLog log = SignInLog.of(records);
        return Identities.of(log, log.byWho()).keyOf(last.tenancy(), (Who.User) last.who());
    }

    @Test
    void an_object_id_is_the_key() {
        assertThat(keyOfLast(success())).isEqualTo(new Identities.Key(Event.TENANT, "id-ada"));
    }

    @Test
    void a_name_stands_for_the_one_id_that_carries_it_and_else_for_itself() {
        assertThat(keyOfLast(success(), success().by(named("ADA@contoso.example")))
                        .user())
                .isEqualTo("id-ada");
        assertThat(keyOfLast(success().by(named("ADA@contoso.example"))).user()).isEqualTo("ada@contoso.example");
        assertThat(keyOfLast(
                                success(),
                                success().by(new Who.User("id-2", "ada@contoso.example", "", Known.NO)),
                                success().by(named("ada@contoso.example")))
                        .user())
                .isEqualTo("ada@contoso.example");
    }

    @Test
    void a_name_in_another_tenant_is_somebody_else() {
        assertThat(keyOfLast(
                        success(),
                        success().by(named("ada@contoso.example")).tenancy(new Tenancy(OTHER, OTHER, OTHER, ""))))
                .isEqualTo(new Identities.Key(OTHER, "ada@contoso.example"));
    }

    @Test
    void the_only_tenant_of_the_input_takes_in_what_names_none() {
        assertThat(keyOfLast(success(), success().by(user("bo")).tenancy(SILENT))
                        .tenantId())
                .isEqualTo(Event.TENANT);
        assertThat(keyOfLast(success().tenancy(SILENT)).tenantId()).isEmpty();
        assertThat(keyOfLast(
                                success(),
                                success().tenancy(new Tenancy(OTHER, OTHER, OTHER, "")),
                                success().by(user("bo")).tenancy(SILENT))
                        .tenantId())
                .isEmpty();
    }

    @Test
    void a_user_who_is_known_in_one_of_two_tenants_stays_there() {
        assertThat(keyOfLast(
                                success(),
                                success().by(user("bo")).tenancy(new Tenancy(OTHER, OTHER, OTHER, "")),
                                success().tenancy(SILENT))
                        .tenantId())
                .isEqualTo(Event.TENANT);
    }

    @Test
    void a_guest_belongs_to_the_tenant_whose_log_it_is() {
        Tenancy guest = new Tenancy("", OTHER, Event.TENANT, "b2bCollaboration");
        assertThat(keyOfLast(success(), success().by(user("bo")).tenancy(guest)).tenantId())
                .isEqualTo(Event.TENANT);
    }

    @Test
    void a_user_abroad_stays_at_home() {
        Tenancy home = new Tenancy("", Event.TENANT, Event.TENANT, "none");
        Tenancy abroad = new Tenancy("", Event.TENANT, OTHER, "b2bCollaboration");
        assertThat(keyOfLast(success().tenancy(home), code(500212).tenancy(abroad))
                        .tenantId())
                .isEqualTo(Event.TENANT);
        assertThat(keyOfLast(
                                success().tenancy(home),
                                code(500212).by(user("bo")).tenancy(abroad))
                        .tenantId())
                .isEqualTo(Event.TENANT);
    }

    @Test
    void without_a_resource_the_home_counts() {
        assertThat(keyOfLast(success().tenancy(new Tenancy("", OTHER, "", ""))).tenantId())
                .isEqualTo(OTHER);
    }

    @Test
    void a_record_without_id_and_name_names_nobody() {
        assertThat(Identities.isNameless(new Who.User("", "", "Ada", Known.NO))).isTrue();
        assertThat(Identities.isNameless(named("ada"))).isFalse();
        assertThat(Identities.isNameless(user("ada"))).isFalse();
    }

    @Test
    void keys_are_sorted_by_tenant_and_then_by_user() {
        assertThat(new Identities.Key("a", "z")).isLessThan(new Identities.Key("b", "a"));
        assertThat(new Identities.Key("a", "a")).isLessThan(new Identities.Key("a", "b"));
    }
}
