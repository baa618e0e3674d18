package io.github.signindoctor.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.ingest.DateOrder;
import org.junit.jupiter.api.Test;

class DateOrderProbeTest {
    private final DateOrderProbe probe = new DateOrderProbe();

    @Test
    void a_later_row_proves_the_order_of_the_rows_before() {
        probe.see("3/12/2025 7:22:01 AM");
        probe.see("15/11/2025 3:55:59 AM");

        assertThat(probe.order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(probe.undecided()).isFalse();
    }

    @Test
    void dates_that_all_read_two_ways_leave_the_order_undecided() {
        probe.see("3/12/2025 7:22:01 AM");
        probe.see("4/12/2025 7:22:01 AM");

        assertThat(probe.order()).isEqualTo(DateOrder.AUTO);
        assertThat(probe.undecided()).isTrue();
    }

    @Test
    void rows_that_contradict_each_other_leave_the_order_undecided() {
        probe.see("15/11/2025 3:55:59");
        probe.see("11/15/2025 3:55:59");
        probe.see("3/12/2025 7:22:01");

        assertThat(probe.order()).isEqualTo(DateOrder.AUTO);
        assertThat(probe.undecided()).isTrue();
    }

    @Test
    void the_clock_of_the_azure_portal_has_the_month_first() {
        probe.see("3/12/2025, 7:22:01.120 AM");

        assertThat(probe.order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(probe.undecided()).isFalse();
    }

    @Test
    void a_proof_weighs_more_than_the_look_of_the_clock() {
        probe.see("3/12/2025, 7:22:01.120 AM");
        probe.see("30/12/2025, 7:22:01.120 AM");

        assertThat(probe.order()).isEqualTo(DateOrder.DAY_FIRST);
    }

    @Test
    void dates_in_iso_form_need_no_order() {
        probe.see("2025-03-12T07:22:01Z");

        assertThat(probe.undecided()).isFalse();
    }

    @Test
    void what_the_portal_wrote_is_settled_by_one_proof_and_what_hands_may_have_mixed_is_not() {
        probe.see("3/12/2025, 7:22:01.120 AM");
        assertThat(probe.settled()).isFalse();
        probe.see("3/13/2025, 7:22:01.120 AM");
        assertThat(probe.settled()).isTrue();

        DateOrderProbe spreadsheet = new DateOrderProbe();
        spreadsheet.see("3/13/2025 7:22");
        assertThat(spreadsheet.settled()).isFalse();
    }
}
