package io.github.signindoctor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.Who;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final String OTHER = "22222222-2222-4222-8222-222222222222";
    private static final Tenancy SILENT_EXPORT = new Tenancy("", "", "", "");

    @Test
    void a_record_without_an_id_joins_the_one_user_who_carries_its_name() {
        Roster roster = roster(
                Event.success().by(Event.user("ada")),
                Event.code(50126).by(new Who.User("", "ADA@contoso.example", "", Known.UNKNOWN)));
        assertThat(roster.users()).hasSize(1);
        assertThat(roster.users().get(0).signIns()).hasSize(2);
        assertThat(roster.users().get(0).user().id()).isEqualTo("id-ada");
    }

    @Test
    void a_name_that_two_ids_carry_stays_a_name() {
        Roster roster = roster(
                Event.success().by(new Who.User("id-1", "ada@contoso.example", "", Known.NO)),
                Event.success().minute(1).by(new Who.User("id-2", "ada@contoso.example", "", Known.NO)),
                Event.code(50126).minute(2).by(new Who.User("", "ada@contoso.example", "", Known.NO)));
        assertThat(roster.users())
                .extracting(user -> user.user().id())
                .containsExactlyInAnyOrder("id-1", "id-2", "ada@contoso.example");
    }

    @Test
    void the_same_person_in_two_tenants_is_two_users() {
        Roster roster =
                roster(Event.success(), Event.success().minute(1).tenancy(new Tenancy(OTHER, OTHER, OTHER, "none")));
        assertThat(roster.users()).hasSize(2);
    }

    @Test
    void an_export_that_does_not_name_its_tenant_joins_one_that_does() {
        Roster roster = roster(Event.success(), Event.success().minute(1).tenancy(SILENT_EXPORT));
        assertThat(roster.users()).hasSize(1);
        assertThat(roster.users().get(0).tenantId()).isEqualTo(Event.TENANT);
    }

    @Test
    void a_user_abroad_still_belongs_to_the_tenant_whose_log_it_is() {
        Roster roster = roster(
                Event.success().tenancy(new Tenancy("", Event.TENANT, Event.TENANT, "none")),
                Event.code(500212).minute(1).tenancy(new Tenancy("", Event.TENANT, OTHER, "b2bCollaboration")));
        assertThat(roster.users()).hasSize(1);
    }

    @Test
    void a_renamed_user_is_shown_under_the_latest_name() {
        Roster roster = roster(
                Event.success().by(new Who.User("id-ada", "ada.old@contoso.example", "", Known.NO)),
                Event.success().hour(1).by(new Who.User("id-ada", "ada.new@contoso.example", "", Known.NO)),
                Event.code(50058).hour(2).by(new Who.User("id-ada", "", "", Known.UNKNOWN)));
        assertThat(roster.users().get(0).user().name()).isEqualTo("ada.new@contoso.example");
    }

    @Test
    void applications_and_nobody_are_kept_apart() {
        Roster roster = roster(
                Event.success().by(new Who.ServicePrincipal("sp", "backup")),
                Event.success().minute(1).by(new Who.Nobody()),
                Event.success().minute(2).by(new Who.User("", "", "", Known.UNKNOWN)));
        assertThat(roster.users()).isEmpty();
        assertThat(roster.others()).hasSize(3);
    }

    private static Roster roster(Event... events) {
        List<SignIn> records = Arrays.stream(events).map(Event::record).toList();
        return Roster.of(SignInLog.of(records));
    }
}
