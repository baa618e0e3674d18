package io.github.signindoctor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.diagnose.Evidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.ingest.SignIns;
import io.github.signindoctor.model.RecordRef;
import io.github.signindoctor.recommend.Advice;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two exports tell of one user is told together, and what one of them tells twice counts once. */
class ExportsTest {
    private static final String UNANSWERED = "MFA denied; user did not respond to mobile app notification";

    @TempDir
    Path folder;

    @Test
    void failures_in_one_export_and_the_earlier_success_in_another_are_one_story() {
        Finding finding = authenticator(Map.of(
                "monday.json", List.of(passed(1), unanswered(2, "2025-03-04T10:00:00Z")),
                "tuesday.json", List.of(unanswered(3, "2025-03-05T10:00:00Z"), unanswered(4, "2025-03-06T10:00:00Z"))));
        assertThat(finding.extent().attempts()).isEqualTo(3);
        assertThat(files(finding)).containsExactly("monday.json", "tuesday.json");
    }

    @Test
    void the_reason_in_one_copy_and_the_policies_in_the_other_are_of_one_record() {
        ObjectNode bare = unanswered(2, "2025-03-04T10:00:00Z");
        bare.remove("authenticationDetails");
        ObjectNode blind = unanswered(2, "2025-03-04T10:00:00Z");
        blind.remove("appliedConditionalAccessPolicies");
        Finding finding = authenticator(Map.of(
                "policies.json", List.of(passed(1), bare),
                "steps.json", List.of(blind, unanswered(3, "2025-03-05T10:00:00Z"))));
        assertThat(finding.extent().attempts()).isEqualTo(2);
        assertThat(finding.extent().policies()).extracting("name").containsExactly("Ask");
    }

    @Test
    void repeated_and_late_rows_change_nothing() {
        List<ObjectNode> rows =
                List.of(passed(1), unanswered(2, "2025-03-04T10:00:00Z"), unanswered(3, "2025-03-05T10:00:00Z"));
        ObjectNode early = unanswered(3, "2025-03-05T10:00:00Z");
        early.putObject("status").put("errorCode", 50074);
        early.remove("authenticationDetails");
        Finding once = authenticator(Map.of("all.json", rows));
        Finding often = authenticator(Map.of("all.json", rows, "late.json", rows, "early.json", List.of(early)));
        assertThat(often.extent().codes()).isEqualTo(once.extent().codes());
        assertThat(often.extent().attempts()).isEqualTo(2);
        assertThat(often.loop()).isEqualTo(once.loop());
        assertThat(often.state()).isEqualTo(once.state());
    }

    private Finding authenticator(Map<String, List<ObjectNode>> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, rows) -> texts.put(name, Arrays.toString(rows.toArray())));
        List<Finding> found = Examined.files(folder, texts).advices().stream()
                .map(Advice::finding)
                .filter(each -> each.cause().equals("authenticator-unreachable"))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> files(Finding finding) {
        return finding.evidence().stream()
                .map(Evidence::records)
                .flatMap(List::stream)
                .map(RecordRef::file)
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .distinct()
                .sorted()
                .toList();
    }

    private static ObjectNode passed(int number) {
        return pushed(number, "2025-03-03T10:00:00Z", 0, true, "MFA completed in Azure AD");
    }

    private static ObjectNode unanswered(int number, String at) {
        return pushed(number, at, 500121, false, UNANSWERED);
    }

    private static ObjectNode pushed(int number, String at, int code, boolean succeeded, String text) {
        ObjectNode row = SignIns.row(number).put("createdDateTime", at).put("ipAddress", "192.0.2.10");
        row.putObject("status").put("errorCode", code);
        ArrayNode steps = row.putArray("authenticationDetails");
        steps.addObject()
                .put("authenticationMethod", "Mobile app notification")
                .put("succeeded", succeeded)
                .put("authenticationStepResultDetail", text);
        ((ObjectNode) row.get("appliedConditionalAccessPolicies").get(0))
                .put("result", code == 0 ? "success" : "failure");
        return row;
    }
}
