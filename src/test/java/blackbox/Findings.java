package blackbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.signindoctor.samples.Person;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The JSON report as its reader finds it. */
record Findings(JsonNode report) {

    static Findings of(String json) throws JsonProcessingException {
        return new Findings(new ObjectMapper().readTree(json));
    }

    int records() {
        return report.at("/input/records").asInt();
    }

    /** In report order. */
    Stream<JsonNode> all() {
        return StreamSupport.stream(report.get("findings").spliterator(), false);
    }

    /** Causes of every finding that is about this person or lists them, in report order. */
    List<String> causes(Person person) {
        return all().filter(finding -> touches(finding, person))
                .map(Findings::cause)
                .toList();
    }

    /** Those of them that are more than worth knowing. */
    List<String> loudCauses(Person person) {
        return all().filter(Findings::isLoud)
                .filter(finding -> touches(finding, person))
                .map(Findings::cause)
                .toList();
    }

    static String cause(JsonNode finding) {
        return finding.get("cause").asText();
    }

    static boolean isLoud(JsonNode finding) {
        return !finding.get("severity").asText().equals("info");
    }

    private static boolean touches(JsonNode finding, Person person) {
        return finding.at("/subject/id").asText().equals(person.id())
                || finding.get("users").findValuesAsText("id").contains(person.id());
    }
}
