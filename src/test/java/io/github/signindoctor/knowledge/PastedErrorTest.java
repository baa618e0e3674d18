package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.model.ErrorCode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PastedErrorTest {
    private static final String REQUEST = "0aa1b2c3-1111-2222-3333-444455556666";
    private static final String CORRELATION = "9ff8e7d6-aaaa-bbbb-cccc-ddddeeeeffff";

    @Test
    void the_message_of_a_sign_in_page_is_read() {
        PastedError error = PastedError.in(("AADSTS50076: Due to a configuration change, you must use MFA.\r\n"
                                + "Trace ID: %s\r\nCorrelation ID: %s\r\nTimestamp: 2024-05-06 07:08:09Z")
                        .formatted(REQUEST.toUpperCase(java.util.Locale.ROOT), CORRELATION))
                .orElseThrow();
        assertThat(error.code()).contains(new ErrorCode(50076));
        assertThat(error.requestId()).isEqualTo(REQUEST);
        assertThat(error.correlationId()).isEqualTo(CORRELATION);
        assertThat(error.time()).contains(Instant.parse("2024-05-06T07:08:09Z"));
        assertThat(error.clientSign()).isEmpty();
    }

    @Test
    void the_portals_box_is_read() {
        PastedError error = PastedError.in(
                        "Error Code: 53003\nRequest Id: %s\nCorrelation Id: %s\nTimestamp: 2024-05-06T07:08:09.5+02:00"
                                .formatted(REQUEST, CORRELATION))
                .orElseThrow();
        assertThat(error.code()).contains(new ErrorCode(53003));
        assertThat(error.requestId()).isEqualTo(REQUEST);
        assertThat(error.time()).contains(Instant.parse("2024-05-06T05:08:09.500Z"));
    }

    @Test
    void an_answer_in_json_is_read() {
        PastedError error = PastedError.in(
                        "{\"error_codes\":[70043],\"timestamp\":\"2024-05-06 07:08:09Z\",\"trace_id\":\"%s\"}"
                                .formatted(REQUEST))
                .orElseThrow();
        assertThat(error.code()).contains(new ErrorCode(70043));
        assertThat(error.requestId()).isEqualTo(REQUEST);
        assertThat(error.time()).contains(Instant.parse("2024-05-06T07:08:09Z"));
    }

    @Test
    void the_sign_of_a_program_is_read() {
        PastedError error =
                PastedError.in("Outlook says 0x800434D4L, please help").orElseThrow();
        assertThat(error.clientSign()).isEqualTo("0x800434D4L");
        assertThat(error.code()).isEmpty();
    }

    @Test
    void identifiers_alone_are_enough() {
        PastedError error = PastedError.in("Request Id: " + REQUEST).orElseThrow();
        assertThat(error.code()).isEmpty();
        assertThat(error.time()).isEmpty();
    }

    @Test
    void a_time_without_a_zone_or_out_of_the_calendar_is_not_guessed() {
        assertThat(PastedError.in("AADSTS50076 Timestamp: 2024-05-06 07:08:09")
                        .orElseThrow()
                        .time())
                .isEmpty();
        assertThat(PastedError.in("AADSTS50076 Timestamp: 2024-13-40 07:08:09Z")
                        .orElseThrow()
                        .time())
                .isEmpty();
    }

    @Test
    void a_number_with_too_many_digits_is_no_code() {
        assertThat(PastedError.in("AADSTS12345678901: what")).isEmpty();
    }

    @Test
    void other_texts_are_no_error_page() {
        assertThat(PastedError.in("MFA denied; user declined the authentication"))
                .isEmpty();
    }
}
