package io.github.signindoctor.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.SignIns;
import io.github.signindoctor.ingest.join.Precedence;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignInTableTest {
    private static final String ID = SignIns.id(1);

    private static SignInTable table() {
        return new SignInTable(new Precedence(code -> code.isAnyOf(50074)));
    }

    private static SignIn copy(String changes, String file, Shape shape) {
        ObjectNode row = SignIns.row(1);
        row.setAll(SignIns.parse(changes));
        return SignIns.of(row, file, shape);
    }

    private static SignIn joined(SignIn... copies) {
        SignInTable table = table();
        for (SignIn each : copies) {
            table.add(each);
        }
        return joined(table).get(0);
    }

    private static SignInLog joined(SignInTable table) {
        return table.join((file, tenancy) -> tenancy).signIns();
    }

    private static AuthenticationStep step(String method, String time) {
        return new AuthenticationStep(
                Optional.of(Instant.parse(time)), method, "", Known.YES, "", "Primary authentication");
    }

    @Test
    void the_later_copy_wins() {
        SignIn early = copy(
                "{\"createdDateTime\": \"2025-03-02T10:00:00Z\", \"status\": {\"errorCode\": 0}}",
                "a",
                Shape.PORTAL_JSON);
        SignIn late = copy(
                "{\"createdDateTime\": \"2025-03-02T10:00:05Z\", \"status\": {\"errorCode\": 50074}}",
                "b",
                Shape.PORTAL_CSV);
        assertThat(joined(early, late).status().code().orElseThrow().number()).isEqualTo(50074);
    }

    @Test
    void at_equal_time_a_conclusive_code_wins_over_an_interrupt_and_any_code_over_none() {
        SignIn interrupt = copy("{\"status\": {\"errorCode\": 50074}}", "a", Shape.PORTAL_JSON);
        SignIn failure = copy("{\"status\": {\"errorCode\": 50126}}", "b", Shape.PORTAL_CSV);
        SignIn unknown = copy("{\"status\": {}}", "c", Shape.ARCHIVE);
        assertThat(joined(interrupt, failure).status().code().orElseThrow().number())
                .isEqualTo(50126);
        assertThat(joined(unknown, interrupt).status().code().orElseThrow().number())
                .isEqualTo(50074);
    }

    @Test
    void then_the_richer_shape_wins_and_is_completed_from_the_poorer() {
        SignIn csv = copy("{\"appDisplayName\": \"Post\", \"sessionId\": \"s1\"}", "a.csv", Shape.PORTAL_CSV);
        SignIn json = copy("{\"appDisplayName\": \"Mail\"}", "b.json", Shape.PORTAL_JSON);
        SignIn one = joined(csv, json);
        assertThat(one.client().app().name()).isEqualTo("Mail");
        assertThat(one.sessionId()).isEqualTo("s1");
        assertThat(one.origin().file()).isEqualTo("b.json");
    }

    @Test
    void the_order_of_arrival_never_matters() {
        List<SignIn> copies = new ArrayList<>();
        Random random = new Random(7);
        Shape[] shapes = {Shape.PORTAL_CSV, Shape.PORTAL_JSON, Shape.AZURE_MONITOR};
        for (int i = 0; i < 12; i++) {
            copies.add(copy(
                    "{\"createdDateTime\": \"2025-03-02T10:00:0" + random.nextInt(2)
                            + "Z\", \"status\": {\"errorCode\": "
                            + (random.nextBoolean() ? 50074 : random.nextInt(3)) + "}, \"userAgent\": \"agent"
                            + random.nextInt(3) + "\", \"correlationId\": \"" + (random.nextBoolean() ? "" : "c" + i)
                            + "\"}",
                    "file" + i,
                    shapes[random.nextInt(shapes.length)]));
        }
        SignIn expected = joined(copies.toArray(SignIn[]::new));
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(copies, random);
            assertThat(joined(copies.toArray(SignIn[]::new))).isEqualTo(expected);
        }
    }

    @Test
    void fragments_join_their_sign_in_whether_they_come_before_or_after_it() {
        SignInTable table = table();
        table.add(ID, step("Password", "2025-03-02T10:00:00Z"), "steps");
        table.add(copy("{}", "a", Shape.PORTAL_CSV));
        table.add(ID, step("Text message", "2025-03-02T10:00:10Z"), "steps");
        table.add(ID, step("Password", "2025-03-02T10:00:00Z"), "more");
        table.add("other", step("Password", "2025-03-02T10:00:00Z"), "more");
        table.add("other", step("Text message", "2025-03-02T10:00:00Z"), "more");
        SignInTable.Joined joined = table.join((file, tenancy) -> tenancy);
        assertThat(joined.steps())
                .containsEntry("steps", new SignInTable.StepCounts(1, 0, 0))
                .containsEntry("more", new SignInTable.StepCounts(1, 1, 1));
        assertThat(joined.signIns().get(0).authentication().steps())
                .extracting(AuthenticationStep::method)
                .containsExactly("Password", "Text message");
    }

    @Test
    void a_fragment_adds_no_step_that_the_record_tells_with_more_precision() {
        SignInTable table = table();
        table.add(copy("""
                {"authenticationDetails": [{"authenticationStepDateTime": "2025-03-02T10:00:00.7Z",
                 "authenticationMethod": "Password", "succeeded": true,
                 "authenticationStepRequirement": "Primary authentication"}]}""", "a", Shape.PORTAL_JSON));
        table.add(ID, step("Password", "2025-03-02T10:00:00Z"), "steps");
        assertThat(joined(table).get(0).authentication().steps()).hasSize(1);
    }

    @Test
    void steps_join_as_those_of_a_record_do_in_whatever_order_they_come() {
        Random random = new Random(11);
        List<AuthenticationStep> steps = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            AuthenticationStep step =
                    step("Method " + random.nextInt(3), "2025-03-02T10:00:0" + random.nextInt(5) + "Z");
            steps.add(random.nextInt(6) == 0 ? step.at(Optional.empty()) : step);
        }
        SignIn row = copy("{}", "a", Shape.PORTAL_CSV);
        List<AuthenticationStep> expected = row.authentication()
                .withSteps(List.copyOf(new java.util.LinkedHashSet<>(steps)))
                .steps();
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(steps, random);
            SignInTable table = table();
            steps.subList(0, 20).forEach(step -> table.add(ID, step, "early"));
            table.add(row);
            steps.subList(20, 40).forEach(step -> table.add(ID, step, "late"));
            SignInTable.Joined joined = table.join((file, tenancy) -> tenancy);
            assertThat(joined.signIns().get(0).authentication().steps()).isEqualTo(expected);
            assertThat(joined.signIns().get(0).authentication().stepsVisible()).isTrue();
            assertThat(joined.steps().values().stream()
                            .mapToLong(SignInTable.StepCounts::duplicates)
                            .sum())
                    .isEqualTo(40 - expected.size());
        }
    }

    @Test
    void steps_find_one_of_many_rows_and_name_the_ids_that_came_nowhere() {
        SignInTable table = table();
        for (int number = 1; number <= 300; number += 2) {
            table.add(SignIns.of(SignIns.row(number), "a", Shape.PORTAL_CSV));
        }
        for (int number = 300; number > 0; number--) {
            table.add(SignIns.id(number), step("Password", "2025-03-02T10:00:00Z"), "steps");
            table.add(SignIns.id(number), step("Text message", "2025-03-02T10:00:00Z"), "steps");
        }
        SignInTable.Joined joined = table.join((file, tenancy) -> tenancy);
        assertThat(joined.steps())
                .containsExactly(java.util.Map.entry("steps", new SignInTable.StepCounts(150, 150, 0)));
        assertThat(joined.signIns())
                .allSatisfy(each -> assertThat(each.authentication().steps()).hasSize(2));
    }

    @Test
    void a_record_cut_into_rows_has_the_policies_of_all_of_them() {
        SignIn one = copy(
                "{\"appliedConditionalAccessPolicies\": [{\"id\": \"p1\", \"result\": \"success\"}]}",
                "a",
                Shape.AZURE_MONITOR);
        SignIn two = copy(
                "{\"appliedConditionalAccessPolicies\": [{\"id\": \"p2\", \"result\": \"failure\"}]}",
                "a",
                Shape.AZURE_MONITOR);
        assertThat(joined(one, two).policies().policies()).hasSize(2);
    }

    @Test
    void sign_ins_come_out_by_time_and_id() {
        SignInTable table = table();
        for (int number : new int[] {5, 3, 12, 1}) {
            table.add(SignIns.of(SignIns.row(number), "a", Shape.PORTAL_JSON));
        }
        assertThat(joined(table))
                .extracting(SignIn::requestId)
                .containsExactly(SignIns.id(1), SignIns.id(3), SignIns.id(12), SignIns.id(5));
    }

    private static SignIn ofPerson(int id, int person) {
        ObjectNode row = SignIns.row(id);
        row.put("createdDateTime", "2025-03-02T10:%02d:00Z".formatted(id * 7 % 60));
        row.put("userId", person == 0 ? "" : SignIns.id(9000 + person));
        row.put("userPrincipalName", "person" + person + "@contoso.example");
        return SignIns.of(row, "a", Shape.PORTAL_JSON);
    }

    private static List<List<Integer>> whose(List<int[]> byWho) {
        return byWho.stream()
                .map(places -> Arrays.stream(places).boxed().toList())
                .sorted(Comparator.comparing(places -> places.get(0)))
                .toList();
    }

    @Test
    void the_records_of_one_person_are_found_together_and_every_record_in_its_place() {
        Random random = new Random(7);
        SignInTable table = table();
        for (int id = 1; id <= 300; id++) {
            SignIn signIn = ofPerson(id, random.nextInt(12));
            table.add(signIn);
            if (random.nextInt(5) == 0) {
                table.add(signIn);
            }
        }
        SignInLog log = joined(table);
        List<SignIn> plain = new ArrayList<>(log);
        assertThat(plain)
                .hasSize(300)
                .isSortedAccordingTo(
                        Comparator.comparing(SignIn::createdDateTime).thenComparing(SignIn::requestId));
        assertThat(whose(log.byWho()))
                .hasSize(12)
                .isEqualTo(whose(SignInLog.of(plain).byWho()));
        for (int[] places : log.byWho()) {
            assertThat(log.select(places))
                    .isEqualTo(SignInLog.of(plain).select(places))
                    .hasSize(places.length);
        }
        int[] some = {3, 50, 51, 200};
        assertThat(whose(log.select(some).byWho()))
                .isEqualTo(whose(SignInLog.of(plain).select(some).byWho()));
    }
}
