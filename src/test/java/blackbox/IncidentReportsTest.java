package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Golden;
import io.github.signindoctor.samples.Ailment;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Samples;
import io.github.signindoctor.samples.Trouble;
import io.github.signindoctor.samples.Ward;
import io.github.signindoctor.samples.shape.PortalFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reports as a colleague sees them who has never met the program: on one person of the sample week, on one person of a small
 * tenant, on a whole tenant that something befell, and on one where an attack stands beside honest trouble.
 */
class IncidentReportsTest {
    private static final Path FOLDER = Path.of("target", "incidents");
    private static final Pattern PAINT = Pattern.compile("\u001b\\[[0-9;]*m");

    /** What is reported. */
    enum Incident {
        LOST_PHONE(Trouble.AUTHENTICATOR_UNREACHABLE),
        CLOCK_DRIFT(Trouble.TOTP_CLOCK_DRIFT),
        FATIGUE(Trouble.MFA_FATIGUE_ATTACK),
        UNFINISHED_REGISTRATION(Trouble.REGISTRATION_UNFINISHED),
        PLACE_REFUSED(Trouble.BLOCKED_BY_LOCATION),
        SILENT_LOOP(Trouble.SILENT_TOKEN_LOOP),
        STOLEN_PASSWORD(true, Ailment.STOLEN_PASSWORD),
        ANSWERED_PROMPTS(true, Ailment.SIGN_IN_FREQUENCY_LOOP),
        PASSWORD_SPRAY(false, Ailment.SCATTERED_SPRAY),
        POLICY_OUTBREAK(false, Ailment.POLICY_CHANGE_OUTBREAK),
        ATTACK_BESIDE_TROUBLE(
                false, Ailment.MFA_FATIGUE_ATTACK, Ailment.AUTHENTICATOR_UNREACHABLE, Ailment.WRONG_PASSWORD);

        private static final long SEED = 20260301;
        private static final int COLLEAGUES = 10;

        private final Log log;
        private final List<String> user;

        Incident(Trouble trouble) {
            Log week = Samples.week();
            user = List.of("--user", week.sufferer(trouble).upn());
            log = week.only(row -> false);
        }

        Incident(boolean ofOne, Ailment... ailments) {
            Ward ward = Ward.of(SEED).with(ailments).colleagues(COLLEAGUES);
            user = ofOne ? List.of("--user", ward.sufferers(ailments[0]).get(0).upn()) : List.of();
            log = ward.log();
        }

        private String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private Run report() throws IOException {
            Stream<String> words = Stream.concat(Stream.of("analyze", input()), user.stream());
            return Run.of(words.toArray(String[]::new));
        }

        private String input() throws IOException {
            if (log.rows().isEmpty()) {
                return "samples/contoso";
            }
            Path folder = FOLDER.resolve(title());
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : PortalFiles.json(log).entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_report_is_as_kept(Incident incident) throws IOException {
        Run.Outcome piped = incident.report().outcome();
        String narrow = incident.report().onTerminal(80).out();
        String wide = incident.report().onTerminal(140).out();

        assertThat(piped.code()).isZero();
        assertThat(piped.err()).isEmpty();
        assertThat(piped.out()).doesNotContain("\u001b");
        assertThat(widest(narrow)).isLessThanOrEqualTo(80);
        assertThat(widest(wide)).isLessThanOrEqualTo(140);
        Golden.matches("incident/" + incident.title() + ".pipe", piped.out());
        Golden.matches("incident/" + incident.title() + "-80.tty", narrow);
        Golden.matches("incident/" + incident.title() + "-140.tty", wide);
    }

    /** Columns of the widest line but the verdict, which is one line whatever the screen. */
    private static int widest(String text) {
        String plain = PAINT.matcher(text).replaceAll("").stripTrailing();
        return plain.substring(0, plain.lastIndexOf('\n'))
                .lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElseThrow();
    }
}
