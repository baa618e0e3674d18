package io.github.signindoctor.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.ingest.DateOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final Times AUTO = new Times(DateOrder.AUTO, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12-04T08:19:41Z|2025-12-04T08:19:41Z",
                "2025-12-04t08:19:41z|2025-12-04T08:19:41Z",
                "2007-01-09T09:41:00|2007-01-09T09:41:00Z",
                "2007-01-09T09:41:00.22Z|2007-01-09T09:41:00.220Z",
                "2007-01-09T09:41:00.6816663Z|2007-01-09T09:41:00.681666300Z",
                "2007-01-09T09:41:00.535404056Z|2007-01-09T09:41:00.535404056Z",
                "2007-01-09T09:41:00.5354040569Z|2007-01-09T09:41:00.535404056Z",
                "2007-01-09T09:41:00.992099+00:00|2007-01-09T09:41:00.992099Z",
                "2007-01-09T11:41:00+02:00|2007-01-09T09:41:00Z",
                "2007-01-09T04:41:00-0500|2007-01-09T09:41:00Z",
                "2007-01-09T04:41:00-05|2007-01-09T09:41:00Z",
                "2020-05-20 18:19:04.423|2020-05-20T18:19:04.423Z",
                "2020-05-20 18:19:04.423 UTC|2020-05-20T18:19:04.423Z",
                "2023-07-26 23:00:20.889000000|2023-07-26T23:00:20.889Z",
                "2025-12-04T08:19Z|2025-12-04T08:19:00Z",
                "2025-12-04|2025-12-04T00:00:00Z",
                "01/09/2007 09:41:00|2007-01-09T09:41:00Z",
                "1/9/2007 09:41:00|2007-01-09T09:41:00Z",
                "01/09/2007 09:41:00 AM|2007-01-09T09:41:00Z",
                "1/9/2007 9:41:00 PM|2007-01-09T21:41:00Z",
                "1/9/2007 10:41:00 AM +01:00|2007-01-09T09:41:00Z",
                "12/12/2025 3:03:58 PM|2025-12-12T15:03:58Z",
                "9/19/2023, 1:45:17.287 PM|2023-09-19T13:45:17.287Z",
                "3/16/2026 11:11|2026-03-16T11:11:00Z",
                "3/16/26 11:11|2026-03-16T11:11:00Z",
                "15.11.2025 03:55:59|2025-11-15T03:55:59Z",
                "04.11.2025 03:55:59|2025-11-04T03:55:59Z",
                "12/4/2025 12:00:00 AM|2025-12-04T00:00:00Z",
                "12/4/2025 12:00:00 PM|2025-12-04T12:00:00Z",
                "/Date(1743016438444)/|2025-03-26T19:13:58.444Z",
                "\\/Date(1743016438444)\\/|2025-03-26T19:13:58.444Z",
                "/Date(1743016438444+0100)/|2025-03-26T19:13:58.444Z",
                "1743016438444|2025-03-26T19:13:58.444Z",
                "1743016438.444|2025-03-26T19:13:58.444Z",
            })
    void every_form_of_the_exports_is_read(String text, Instant moment) {
        assertThat(AUTO.parse(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "2025-13-04T08:19:41Z",
                "2025-02-30T08:19:41Z",
                "31/31/2025 1:00:00",
                "2025-12-04T25:19:41Z",
                "2025-12-04T08:61:41Z",
                "2025-12-04T08:19:41Q",
                "2025-12-04T08:19:41+99:00",
                "2025-12-04T08:19:41Z and more",
                "0001-01-01T00:00:00Z",
                "1970-01-01T00:00:00Z",
                "2101-01-01T00:00:00Z",
                "/Date(-62135596800000)/",
                "/Date()/",
                "/Date(17430164384449999999)/",
                "12345",
                "14/2025",
                "4:15"
            })
    void what_is_no_moment_of_a_sign_in_is_not_read(String text) {
        assertThat(AUTO.parse(text)).isEmpty();
    }

    @Test
    void the_narrow_blank_before_am_is_a_blank() {
        assertThat(AUTO.parse("3/12/2025 7:22:01\u202fAM")).contains(Instant.parse("2025-03-12T07:22:01Z"));
    }

    @Test
    void the_settled_order_decides_what_reads_two_ways() {
        String text = "3/12/2025 7:22:01 AM";

        assertThat(new Times(DateOrder.DAY_FIRST, ZoneOffset.UTC).parse(text))
                .contains(Instant.parse("2025-12-03T07:22:01Z"));
        assertThat(new Times(DateOrder.MONTH_FIRST, ZoneOffset.UTC).parse(text))
                .contains(Instant.parse("2025-03-12T07:22:01Z"));
    }

    @Test
    void a_date_that_the_settled_order_makes_impossible_is_not_bent() {
        assertThat(new Times(DateOrder.MONTH_FIRST, ZoneOffset.UTC).parse("15/11/2025 3:55:59 AM"))
                .isEmpty();
    }

    @Test
    void the_order_never_touches_a_date_that_begins_with_the_year() {
        assertThat(new Times(DateOrder.DAY_FIRST, ZoneOffset.UTC).parse("2025-03-12T07:22:01Z"))
                .contains(Instant.parse("2025-03-12T07:22:01Z"));
    }

    @Test
    void a_moment_without_a_zone_is_in_the_zone_that_was_settled() {
        Times berlin = new Times(DateOrder.AUTO, ZoneId.of("Europe/Berlin"));

        assertThat(berlin.parse("2025-07-01 12:00:00")).contains(Instant.parse("2025-07-01T10:00:00Z"));
        assertThat(berlin.parse("2025-07-01T12:00:00Z")).contains(Instant.parse("2025-07-01T12:00:00Z"));
    }

    @Test
    void only_dates_that_read_two_ways_are_ambiguous() {
        assertThat(Times.isOrderAmbiguous("3/12/2025 7:22:01 AM")).isTrue();
        assertThat(Times.isOrderAmbiguous("3/13/2025 7:22:01 AM")).isFalse();
        assertThat(Times.isOrderAmbiguous("3/3/2025 7:22:01 AM")).isFalse();
        assertThat(Times.isOrderAmbiguous("2025-03-12T07:22:01Z")).isFalse();
        assertThat(Times.isOrderAmbiguous("3.12.2025 7:22")).isFalse();
        assertThat(Times.isOrderAmbiguous("")).isFalse();
    }

    @Test
    void a_part_above_twelve_proves_the_order() {
        assertThat(Times.orderProvenBy("15/11/2025 3:55:59 AM")).contains(DateOrder.DAY_FIRST);
        assertThat(Times.orderProvenBy("11/15/2025 3:55:59 AM")).contains(DateOrder.MONTH_FIRST);
        assertThat(Times.orderProvenBy("11/12/2025 3:55:59 AM")).isEqualTo(Optional.empty());
    }
}
