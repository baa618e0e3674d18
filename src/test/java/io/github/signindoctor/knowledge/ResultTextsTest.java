package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings of several years, against the pages that ship with the program. */
class ResultTextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MFA denied; user declined the authentication                          | declined
                    MFA denied; user did not respond to mobile app notification           | no-response
                    MFA denied; user did not select the correct number                    | wrong-number
                    MFA denied; invalid verification code                                 | wrong-code
                    MFA denied; duplicate authentication attempt                          | duplicate
                    MFA denied; user is blocked                                           | user-blocked
                    MFA denied; Phone App Reported Fraud                                  | fraud-reported
                    MFA denied; Fraud Code Entered                                        | fraud-reported
                    SuspiciousActivityReported                                            | fraud-reported
                    MFA completed in Azure AD                                             | passed
                    MFA successfully completed                                            | passed
                    MFA requirement satisfied by claim in the token                       | satisfied-by-claim
                    First factor requirement satisfied by claim in the token              | first-factor-by-claim
                    Authentication in progress                                            | in-progress
                    MFA denied; authentication in-progress                                | in-progress
                    MFA required in Azure AD                                              | required
                    Correct password                                                      | correct-password
                    MFA denied; phone call went to voicemail                              | phone-unreachable
                    Authentication call went to voicemail                                 | phone-unreachable
                    MFA denied; unable to reach the user\u2019s phone                     | phone-unreachable
                    MFA denied; phone number has an invalid format                        | phone-number-invalid
                    MFA denied; unable to send the mobile app notification to the device  | push-undeliverable
                    MFA denied; unable to send the mobile app notification                | push-undeliverable
                    MFA denied; user hung up the phone call without succeeding the authentication | call-not-confirmed
                    User hung up phone call without succeeding the authentication attempt | call-not-confirmed
                    MFA denied; user never entered the verification code                  | code-never-entered
                    MFA denied; verification code already used once                       | code-replayed
                    MFA denied; user entered incorrect code                               | wrong-code
                    MFA denied; entered incorrect code too many times                     | code-tries-used-up
                    MFA denied; user does not have any verification methods registered    | no-method
                    MFA denied; user doesn't have any verification methods registered     | no-method
                    MFA denied; service error                                             | service-error
                    """)
    void a_wording_gives_its_signal(String text, String signal) {
        assertThat(Knowledge.builtIn().text(text))
                .map(page -> page.signal().id())
                .contains(signal);
    }
}
