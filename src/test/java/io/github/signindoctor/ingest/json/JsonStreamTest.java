package io.github.signindoctor.ingest.json;

import static io.github.signindoctor.ingest.json.Records.array;
import static io.github.signindoctor.ingest.json.Records.beta;
import static io.github.signindoctor.ingest.json.Records.betas;
import static io.github.signindoctor.ingest.json.Records.indented;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.model.Shape;
import java.io.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStreamTest {
    @Test
    void values_run_together_in_any_mixture_are_all_read() {
        String text = array(betas(3)) + array(List.of(beta(4))) + "\n" + beta(5) + beta(6) + "\n\n[" + beta(7) + "]\n";
        Heard heard = Heard.from(text);
        assertThat(heard.ids()).containsExactly("r1", "r2", "r3", "r4", "r5", "r6", "r7");
        assertThat(heard.rejected).isEmpty();
    }

    @Test
    void each_record_knows_its_first_line() {
        assertThat(Heard.from(beta(1) + "\n" + beta(2) + "\n" + beta(3)).lines).containsExactly(1L, 2L, 3L);
        assertThat(Heard.from(indented(betas(2))).lines).containsExactly(2L, 18L);
    }

    @Test
    void a_page_of_graph_is_unwrapped_and_its_link_to_a_next_page_is_a_limit_wherever_it_stands() {
        String before =
                "{\"@odata.context\":\"x\",\"@odata.nextLink\":\"https://x\",\"value\":" + array(betas(2)) + "}";
        String after = "{\"@odata.context\":\"x\",\"value\":" + array(betas(2)) + ",\"@odata.nextLink\":\"https://x\"}";
        for (String text : List.of(before, after)) {
            Heard heard = Heard.from(text);
            assertThat(heard.ids()).containsExactly("r1", "r2");
            assertThat(heard.limits).containsExactly(Limit.NEXT_LINK_LEFT);
        }
        assertThat(Heard.from("{\"@odata.context\":\"x\",\"value\":" + array(betas(2)) + "}").limits)
                .isEmpty();
    }

    @Test
    void an_empty_page_still_has_its_shape() {
        assertThat(Heard.from("{\"@odata.context\":\"x\",\"value\":[]}").shapes).containsExactly(Shape.GRAPH_JSON);
        assertThat(Heard.from("{\"tables\":[{\"columns\":[],\"rows\":[]}]}").shapes)
                .containsExactly(Shape.LOG_ANALYTICS_JSON);
    }

    @Test
    void a_trailing_comma_is_named_with_its_line_and_costs_nothing() {
        String text = "[\n" + beta(1).replace("\"needs a second factor\"", "\"x\",\n") + ",\n" + beta(2) + ",\n]";
        Heard heard = Heard.from(text);
        assertThat(heard.ids()).containsExactly("r1", "r2");
        assertThat(heard.remarks).hasSize(2);
        assertThat(heard.remarks.get(0)).startsWith("2: trailing comma");
        assertThat(heard.remarks.get(1)).startsWith("4: trailing comma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s %s]", "[%s,,%s]", "[,%s,%s]", "%s,\n%s", "%s\n%s\n,", "{\"value\":[%s],,\"x\":[%s]}"})
    void a_comma_too_many_or_too_few_between_records_is_named_once(String form) {
        Heard heard = Heard.from(String.format(form, beta(1), beta(2)));
        assertThat(heard.remarks).singleElement().asString().contains("comma");
        assertThat(heard.rejected).isEmpty();
    }

    @Test
    void a_wrapper_whose_head_is_no_json_is_named_and_its_records_are_read() {
        Heard heard = Heard.from("{\"@odata.\\ud800x\":\"x\",\"value\":" + array(betas(2)) + "}");
        assertThat(heard.ids()).containsExactly("r1", "r2");
        assertThat(heard.remarks).singleElement().asString().contains("the object around the records");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"appId\":\"4765=\"appId\":4765\"",
                "\"OfficeHome\",=\"OfficeHome,",
                "second factor\"}=second factor\"",
                "\"notApplied\"}]=\"notApplied\"}",
                "\"appId\":=\"appId\" ",
                "\"result\":\"failure\"},=\"result\":\"failure\",",
                "second factor\"},=second factor\"} ",
            })
    void a_broken_record_in_a_list_on_one_line_costs_itself_only(String damage) {
        String[] parts = damage.split("=", 2);
        String broken = beta(3).replace(parts[0], parts[1]);
        assertThat(broken).isNotEqualTo(beta(3));
        Heard heard = Heard.from(array(List.of(beta(1), beta(2), broken, beta(4), beta(5))));
        assertThat(heard.ids()).containsExactly("r1", "r2", "r4", "r5");
        assertThat(heard.rejected).hasSize(1);
        assertThat(heard.rejected.get(0)).startsWith("1: ").contains("expected").containsPattern("1:\\d+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"OfficeHome\",=\"OfficeHome,",
                "second factor\"}=second factor\"",
                "\"notApplied\"}]=\"notApplied\"}",
                "\"id\":\"r3\"=\"id\":\"r3",
            })
    void a_broken_record_in_an_indented_list_costs_itself_only(String damage) {
        String[] parts = damage.split("=", 2);
        String broken = beta(3).replace(parts[0], parts[1]);
        Heard heard = Heard.from(indented(List.of(beta(1), beta(2), broken, beta(4), beta(5))));
        assertThat(heard.ids()).containsExactly("r1", "r2", "r4", "r5");
        assertThat(heard.rejected).hasSize(1);
        assertThat(heard.rejected.get(0)).startsWith("34: ");
    }

    @Test
    void a_brace_too_many_is_one_problem() {
        String broken = beta(2).replace("second factor\"}", "second factor\"}}");
        Heard heard = Heard.from(array(List.of(beta(1), broken, beta(3))));
        assertThat(heard.ids()).containsExactly("r1", "r2", "r3");
        assertThat(heard.rejected).hasSize(1);
    }

    @Test
    void a_broken_line_costs_itself_only() {
        String text = String.join(
                "\n", beta(1), beta(2).substring(0, 120), beta(3), "not a record at all", beta(4), "{\"id\"", beta(5));
        Heard heard = Heard.from(text);
        assertThat(heard.ids()).containsExactly("r1", "r3", "r4", "r5");
        assertThat(heard.rejected).hasSize(3);
        assertThat(heard.rejected).allSatisfy(reason -> assertThat(reason).contains("(expected"));
        assertThat(heard.rejected.get(1)).isEqualTo("4: no JSON: not a record at all (expected { or [)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 60, 150, 300})
    void a_text_that_ends_early_keeps_what_came_before(int missing) {
        String whole = array(betas(4));
        Heard heard = Heard.from(whole.substring(0, whole.length() - missing));
        assertThat(heard.ids()).startsWith("r1", "r2", "r3");
        assertThat(heard.limits).containsExactly(Limit.TRUNCATED);
        assertThat(heard.rejected.size() + heard.remarks.size()).isEqualTo(1);
    }

    @Test
    void nesting_without_end_is_one_problem_and_no_stack_overflow() {
        String lists = "[".repeat(100_000);
        String objects = "{\"a\":".repeat(100_000);
        assertThat(Heard.from(lists).rejected).hasSize(1);
        Heard heard = Heard.from(beta(1) + "\n" + objects + "\n" + beta(2));
        assertThat(heard.ids()).containsExactly("r1", "r2");
        assertThat(heard.rejected).hasSize(1);
        assertThat(Heard.from("{\"value\":[".repeat(100_000)).rejected).hasSize(1);
    }

    @Test
    void a_record_longer_than_any_record_is_passed_over() {
        Heard heard = Heard.from(new Repeated("[" + beta(1) + ",{\"id\":\"", 50_000_000, "\"}," + beta(2) + "]"));
        assertThat(heard.ids()).containsExactly("r1", "r2");
        assertThat(heard.rejected).containsExactly("1: longer than 16 million characters (expected a record)");
    }

    @Test
    void a_repeated_name_is_named_and_the_last_one_counts() {
        Heard heard = Heard.from(beta(1).replace("\"id\":\"r1\"", "\"id\":\"r0\",\"id\":\"r1\""));
        assertThat(heard.ids()).containsExactly("r1");
        assertThat(heard.remarks).hasSize(1);
    }

    @Test
    void half_characters_are_replaced() {
        Heard heard = Heard.from(beta(1).replace("OfficeHome", "Office\\ud83dHome \\ud83d\\ude00"));
        assertThat(heard.rows.get(0).path("appDisplayName").asText()).isEqualTo("Office\uFFFDHome \uD83D\uDE00");
    }

    @Test
    void padding_with_nuls_and_a_stray_byte_order_mark_are_passed_over() {
        Heard heard = Heard.from("\0\0\uFEFF" + beta(1) + "\0\0\0\n" + beta(2) + "\0");
        assertThat(heard.ids()).containsExactly("r1", "r2");
        assertThat(heard.rejected).isEmpty();
    }

    @Test
    void the_head_of_a_syslog_line_is_no_problem() {
        Heard heard = Heard.from("2026-01-05T08:00:00Z HOST " + beta(1) + "\n<134>1 - app[12]: " + beta(2) + "\n");
        assertThat(heard.ids()).containsExactly("r1", "r2");
        assertThat(heard.rejected).isEmpty();
    }

    @Test
    void what_is_no_record_is_named_and_the_list_goes_on() {
        Heard heard = Heard.from("[" + beta(1) + ",null,3,\"x\",{}," + beta(2) + "]");
        assertThat(heard.ids()).containsExactly("r1", "r2");
        assertThat(heard.rejected)
                .containsExactly(
                        "1: a lone value null (expected a record)",
                        "1: a lone value 3 (expected a record)",
                        "1: a lone value x (expected a record)",
                        "1: an empty object (expected a sign-in)");
    }

    @Test
    void rows_without_columns_before_them_are_one_problem() {
        Heard heard = Heard.from("{\"tables\":[{\"rows\":[[1,2],[3,4]],\"columns\":[{\"name\":\"Id\"}]}]}");
        assertThat(heard.rejected).hasSize(1);
        assertThat(heard.rows).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"r2\",=\"r2,", "\"r2\",=\"r2\"", "]=", "\"r2\",=", "\"0\"=nought"})
    void a_broken_row_of_a_query_result_costs_itself_and_at_most_its_neighbour(String damage) {
        String[] parts = damage.split("=", 2);
        String row = "[\"r%d\",\"0\",\"ada@contoso.example\",\"2026-01-05T08:00:00Z\"]";
        String broken = row.formatted(2).replace(parts[0], parts[1]);
        Heard heard = Heard.from("{\"tables\":[{\"columns\":[{\"name\":\"Id\"},{\"name\":\"ResultType\"},"
                + "{\"name\":\"UserPrincipalName\"},{\"name\":\"TimeGenerated\"}],\"rows\":["
                + row.formatted(1) + "," + broken + "," + row.formatted(3) + "," + row.formatted(4) + "]}]}");
        assertThat(heard.ids()).startsWith("r1").endsWith("r4");
        assertThat(heard.rejected).hasSize(1);
    }

    @Test
    void a_message_never_carries_control_characters() {
        Heard heard = Heard.from("\u001b[31mred\u0007\n");
        assertThat(heard.rejected).hasSize(1);
        assertThat(heard.rejected.get(0)).doesNotContain("\u001b", "\u0007");
    }

    /** A head, very many x, a tail. */
    private static final class Repeated extends Reader {
        private final String head;
        private final String tail;
        private final long end;
        private long at;

        Repeated(String head, long times, String tail) {
            this.head = head;
            this.tail = tail;
            this.end = head.length() + times;
        }

        @Override
        public int read(char[] buffer, int from, int length) {
            int read = 0;
            while (read < length && at < end + tail.length()) {
                buffer[from + read++] =
                        at < head.length() ? head.charAt((int) at) : at < end ? 'x' : tail.charAt((int) (at - end));
                at++;
            }
            return read == 0 ? -1 : read;
        }

        @Override
        public void close() {
            at = end + tail.length();
        }
    }
}
