package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.signindoctor.Main;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import io.github.signindoctor.graph.wire.Permission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that makes the application registration, run against an Azure CLI that only writes down what it is told. */
class SetupTest {
    private static final String CLI = """
            #!/bin/sh
            echo "$*" >>"$AZ_LOG"
            case "$*" in
              'account show'*) echo tenant-1 ;;
              'ad app create'*) echo app-1 ;;
              'ad sp show --id app-1'*) exit 3 ;;
              *oauth2PermissionScopes*"$UNKNOWN"*) ;;
              *oauth2PermissionScopes*) echo "$*" | sed "s/.*value=='\\\\([^']*\\\\)'.*/id-of-\\\\1/" ;;
              *admin-consent*)
                [ "$(grep -c admin-consent "$AZ_LOG")" -gt "$REFUSALS" ] || exit 1 ;;
            esac
            """;

    @TempDir
    private Path folder;

    private String script;

    private record Outcome(int code, String text) {}

    @BeforeEach
    void print() throws IOException {
        var out = new ByteArrayOutputStream();
        Io io = new Io(InputStream.nullInputStream(), out, new ByteArrayOutputStream(), Map.of(), Terminal.NONE);
        assertThat(Main.run(new String[] {"login", "--print-setup"}, io)).isZero();
        script = out.toString(StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("setup.sh"), script);
        program("az", CLI);
        program("sleep", "#!/bin/sh\n");
    }

    private void program(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        assumeTrue(file.toFile().setExecutable(true));
    }

    private Outcome run(String refusals, String unknown, String... options) throws Exception {
        List<String> words =
                new ArrayList<>(List.of("sh", folder.resolve("setup.sh").toString()));
        words.addAll(List.of(options));
        words.add("Our doctor");
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("PATH", folder + ":/usr/bin:/bin");
        builder.environment().put("AZ_LOG", folder.resolve("log").toString());
        builder.environment().put("REFUSALS", refusals);
        builder.environment().put("UNKNOWN", unknown);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    private static Set<String> wanted() {
        Set<String> wanted = new TreeSet<>(Set.of("User.Read"));
        Permission.READING.forEach(each -> wanted.add(each.name()));
        return wanted;
    }

    @Test
    void the_script_makes_a_public_client_with_the_reading_permissions_and_nothing_else() throws Exception {
        Outcome outcome = run("2", "nothing");
        assertThat(outcome.text()).isEqualTo("now run: signin-doctor login --tenant tenant-1 --client-id app-1\n");
        assertThat(outcome.code()).isZero();
        String log = Files.readString(folder.resolve("log"));
        assertThat(log)
                .contains("ad app create --display-name Our doctor", "--is-fallback-public-client true")
                .contains("ad sp create --id app-1");
        assertThat(names(log, "--api-permissions id-of-(\\S+)=Scope")).isEqualTo(wanted());
    }

    @Test
    void what_fixes_need_is_added_where_it_is_asked_for_alone() throws Exception {
        assertThat(run("2", "nothing", "--with-fixes").code()).isZero();
        Set<String> all = wanted();
        all.addAll(Set.of(
                "UserAuthenticationMethod.ReadWrite.All",
                "User.RevokeSessions.All",
                "Policy.ReadWrite.ConditionalAccess",
                "Application.Read.All",
                "GroupMember.ReadWrite.All",
                "Policy.ReadWrite.AuthenticationMethod"));
        String log = Files.readString(folder.resolve("log"));
        assertThat(log).contains("--display-name Our doctor");
        assertThat(names(log, "--api-permissions id-of-(\\S+)=Scope")).isEqualTo(all);
    }

    @Test
    void what_fails_is_said_and_stops_the_script() throws Exception {
        assertThat(run("2", "Policy.Read.All"))
                .isEqualTo(new Outcome(1, "setup: Microsoft Graph knows no permission Policy.Read.All here\n"));
        assertThat(run("99", "nothing"))
                .isEqualTo(new Outcome(
                        1, "setup: consent was refused: let an administrator consent to application app-1\n"));
    }

    @Test
    void the_page_about_the_registration_names_the_same_permissions() throws IOException {
        String page = Files.readString(Path.of("docs", "app-registration.md"));
        assertThat(names(page, "(?m)^\\| `([A-Za-z.]+)` \\|")).isEqualTo(wanted());
    }

    @Test
    void they_are_those_of_the_contract() throws IOException {
        String reference = System.getenv("SIGNIN_DOCTOR_REFERENCE");
        assumeTrue(reference != null, "SIGNIN_DOCTOR_REFERENCE is not set");
        Path contract = Path.of(reference, "facts", "GRAPH-CONTRACT.md");
        assumeTrue(Files.exists(contract), "no contract in the reference folder");
        StringBuilder rows = new StringBuilder();
        for (String line : Files.readAllLines(contract)) {
            if (line.startsWith("| diagnose (read) |") || line.startsWith("| + risk |")) {
                rows.append(line.split("\\|")[2]).append('\n');
            }
        }
        assertThat(names(rows.toString(), "([A-Z][A-Za-z]+\\.Read(?:\\.All)?)")).isEqualTo(wanted());
    }

    private static Set<String> names(String text, String pattern) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
