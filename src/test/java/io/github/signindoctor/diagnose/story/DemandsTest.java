package io.github.signindoctor.diagnose.story;

import static io.github.signindoctor.diagnose.Event.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Patient;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user | the user's own (per-user) setting",
                "request | the app itself",
                "securityDefaults | security defaults",
                "mfaRegistrationRequiredBySecurityDefaults | security defaults",
                "multiConditionalAccess | Conditional Access",
                "v1ConditionalAccess | Conditional Access",
                "mfaRegistrationRequiredByMultiConditionalAccess | Conditional Access",
                "mfaRegistrationRequiredByIdentityProtectionPolicy | the registration policy of Identity Protection",
                "authenticationStrengths | an authentication strength",
                "tenantSessionRiskPolicy | a risk policy",
                "accountCompromisePolicies | a risk policy",
                "gpsLocationCondition | gpsLocationCondition",
            })
    void the_provider_names_who_asked(String provider, String words) {
        assertThat(Demands.words(readings(code(50072).demandedBy(provider)))).isEqualTo(words);
    }

    @Test
    void several_are_named_once_each_and_records_that_name_nobody_are_left_out() {
        List<Reading> readings = readings(
                code(50072).demandedBy("user").minute(0),
                code(50072).demandedBy("multiConditionalAccess").minute(1),
                code(50072).demandedBy("v1ConditionalAccess").minute(2),
                code(50072).minute(3));
        assertThat(Demands.words(readings)).isEqualTo("Conditional Access and the user's own (per-user) setting");
        assertThat(Demands.named(readings)).hasSize(3);
        assertThat(Demands.words(readings(code(50072)))).isEmpty();
    }

    private static List<Reading> readings(Event... events) {
        Reader reader = new Reader(Patient.KNOWLEDGE);
        return Arrays.stream(events).map(Event::record).map(reader::read).toList();
    }
}
