package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows and says to type is true. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern SHOWN = Pattern.compile("<!-- output: (.+?) -->\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VERB = Pattern.compile("^\\./signin-doctor (\\w+)", Pattern.MULTILINE);
    private static final String ELISION = "    […]";

    @TestFactory
    Stream<DynamicTest> the_output_that_it_shows_is_the_output() throws IOException {
        List<Matcher> blocks = matches(SHOWN);
        assertThat(blocks).isNotEmpty();
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(block.group(1), () -> shows(block.group(1), block.group(2))));
    }

    private static void shows(String command, String shown) {
        String printed = Run.of(command.split(" ")).outcome().out();
        int from = 0;
        for (String part : shown.split(Pattern.quote(ELISION) + "\n")) {
            int at = printed.indexOf(part, from);
            assertThat(at)
                    .as("in the output of %s:%n%s%n%s", command, printed, part)
                    .isNotNegative();
            from = at + part.length();
        }
    }

    @Test
    void every_verb_that_it_names_exists() throws IOException {
        String help = Run.of("help").outcome().out();
        assertThat(matches(VERB))
                .isNotEmpty()
                .allSatisfy(verb -> assertThat(help).contains("  " + verb.group(1) + " "));
    }

    @Test
    void every_file_that_it_links_exists() throws IOException {
        assertThat(matches(Pattern.compile("\\]\\(([^)#:]+)\\)")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link.group(1))).exists());
    }

    private static List<Matcher> matches(Pattern pattern) throws IOException {
        String text = Files.readString(README);
        return pattern.matcher(text)
                .results()
                .map(result -> {
                    Matcher matcher = pattern.matcher(text);
                    matcher.find(result.start());
                    return matcher;
                })
                .toList();
    }
}
