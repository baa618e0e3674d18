package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What goes into the zip, as its descriptor says, and what its README tells. */
class ZipTest {
    private static final Path FOLDER = Path.of("src", "main", "assembly");

    private final TreeSet<String> inside = new TreeSet<>();
    private String readme;

    @BeforeEach
    void read_descriptor() throws Exception {
        readme = Files.readString(FOLDER.resolve("README.md"));
        NodeList sets = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(FOLDER.resolve("zip.xml").toFile())
                .getElementsByTagName("fileSet");
        for (int i = 0; i < sets.getLength(); i++) {
            Element set = (Element) sets.item(i);
            String folder = text(set, "outputDirectory").substring(1);
            NodeList names = set.getElementsByTagName("include");
            for (int j = 0; j < names.getLength(); j++) {
                inside.add(
                        (folder.isEmpty() ? "" : folder + "/") + names.item(j).getTextContent());
            }
        }
    }

    private static String text(Element element, String tag) {
        return element.getElementsByTagName(tag).item(0).getTextContent();
    }

    @Test
    void the_schema_of_the_report_is_in_it() {
        assertThat(inside).contains("docs/report.schema.json", "README.md", "LICENSE", "signin-doctor");
    }

    @Test
    void the_readme_links_only_what_is_in_it() {
        assertThat(Pattern.compile("\\]\\(([^)]+)\\)").matcher(readme).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(inside::contains);
        assertThat(readme).doesNotContain("mvnw", "samples");
    }

    @Test
    void the_readme_names_verbs_that_exist() {
        String help = Run.of("help").out();
        assertThat(Pattern.compile("\\./signin-doctor (\\w+)")
                        .matcher(readme)
                        .results()
                        .map(verb -> verb.group(1)))
                .isNotEmpty()
                .allMatch(verb -> help.contains("  " + verb + " "));
    }
}
