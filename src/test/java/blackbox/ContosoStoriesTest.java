package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Golden;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Samples;
import io.github.signindoctor.samples.Trouble;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten reports on one person each, as a colleague sees them who has never met the program. */
class ContosoStoriesTest {
    private static final Log WEEK = Samples.week();
    private static final Pattern PAINT = Pattern.compile("\u001b\\[[0-9;]*m");

    @ParameterizedTest
    @EnumSource(
            names = {
                "AUTHENTICATOR_UNREACHABLE",
                "TOTP_CLOCK_DRIFT",
                "MFA_FATIGUE_ATTACK",
                "REGISTRATION_REQUIRED",
                "REGISTRATION_UNFINISHED",
                "REGISTRATION_BLOCKED_BY_RISK",
                "BLOCKED_BY_POLICY",
                "BLOCKED_BY_LOCATION",
                "LEGACY_CLIENT_CANNOT_MFA",
                "SILENT_TOKEN_LOOP"
            })
    void the_report_is_as_kept(Trouble trouble) {
        Run.Outcome piped = report(trouble).outcome();
        String narrow = report(trouble).onTerminal(80).out();
        String wide = report(trouble).onTerminal(140).out();

        assertThat(piped.code()).isZero();
        assertThat(piped.err()).isEmpty();
        assertThat(piped.out()).doesNotContain("\u001b");
        assertThat(widest(narrow)).isLessThanOrEqualTo(80);
        assertThat(widest(wide)).isLessThanOrEqualTo(140);
        Golden.matches("contoso/" + trouble.cause() + ".pipe", piped.out());
        Golden.matches("contoso/" + trouble.cause() + "-80.tty", narrow);
        Golden.matches("contoso/" + trouble.cause() + "-140.tty", wide);
    }

    private static Run report(Trouble trouble) {
        return Run.of(
                "analyze", "samples/contoso", "--user", WEEK.sufferer(trouble).upn());
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
