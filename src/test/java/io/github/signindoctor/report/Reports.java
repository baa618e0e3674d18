package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Evidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.diagnose.RuledOut;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.model.Problem;
import io.github.signindoctor.model.RecordRef;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.recommend.Recommendation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reports made by hand, one of them full of what hostile strangers write. */
final class Reports {
    static final String CONTOSO = "5f7ad2c4-0b1e-4c58-9a41-7c0de36a11c2";
    /** Clears the screen, turns the reading direction, hides, breaks lines, ends with half a character. */
    static final String HOSTILE =
            "\u001b[2J\u202egnp.exe\u2066\u200b <img src=x onerror=alert(1)> [click](https://evil.example)"
                    + " | `rm` **bold** \u2028\r\n# heading \ud83d";

    private static final Instant START = Instant.parse("2026-07-02T00:04:11Z");
    private static final Instant END = Instant.parse("2026-07-09T05:37:42.125Z");

    private Reports() {}

    static String draw(Format format, TextStyle style, Report report) {
        var out = new StringWriter();
        try {
            Renderers.of(format, new FewPages(), style).render(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static TextStyle pipe() {
        return new TextStyle(TextStyle.PIPE_WIDTH, false, true, ZoneOffset.UTC, 0);
    }

    static Report empty() {
        var file = new InputFile("audit.json", "unknown", 0, 0, 0, 40, List.of(), 0);
        return new Report(
                "0.1.0",
                "nothing to judge: no sign-in records in the input",
                new Report.Input(
                        List.of(file),
                        List.of(),
                        Optional.empty(),
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        new Report.Attempts(0, 0, 0, 0, 0),
                        List.of()),
                List.of(),
                List.of());
    }

    static Report well() {
        var file = new InputFile("signins.json", "graph-json", 640, 0, 0, 0, List.of(), 0);
        return new Report(
                "0.1.0",
                "all is well: 31 users signed in, nothing stands in anybody's way",
                input(List.of(file), new Report.Attempts(602, 0, 0, 0, 0), List.of()),
                List.of(),
                List.of(
                        new Report.CodeCount(ErrorCode.SUCCESS, "", "information", 602, 31),
                        new Report.CodeCount(new ErrorCode(50140), "KmsiInterrupt", "interrupt", 38, 20)));
    }

    /** As {@link #rich()}, with other findings. */
    static Report of(List<Advice> advices) {
        Report rich = rich();
        return new Report(rich.version(), rich.verdict(), rich.input(), advices, rich.codes());
    }

    /** The finding, with other facts for it. */
    static Finding withEvidence(Finding finding, List<Evidence> evidence) {
        return new Finding(
                finding.cause(),
                finding.subject(),
                finding.severity(),
                finding.confidence(),
                finding.basis(),
                finding.state(),
                finding.loop(),
                finding.extent(),
                evidence,
                finding.ruledOut(),
                finding.wouldChange(),
                List.of(),
                List.of());
    }

    /** Nothing but input. */
    static Report withFiles(List<InputFile> files) {
        return new Report(
                "0.1.0",
                "all is well",
                input(files, new Report.Attempts(1, 0, 0, 0, 0), List.of()),
                List.of(),
                List.of());
    }

    static Report rich() {
        var exported = new InputFile(
                "exports/2026-07/InteractiveSignIns_2026-07-02_2026-07-09.csv",
                "portal-csv",
                1204,
                12,
                3,
                0,
                List.of(
                        Problem.at(17, "date 31/02/2026 is no date (expected ISO-8601, M/D/Y or D/M/Y)"),
                        new Problem(
                                0,
                                Optional.of("9f3c1a2b-0000"),
                                "orphan steps (expected a sign-in with this request id)"),
                        Problem.at(90, "field ends without a quote near \u001b]0;owned\u0007 (expected \")")),
                997);
        var audit = new InputFile("audit\u202e.json", "unknown", 0, 0, 0, 40, List.of(), 0);
        return new Report(
                "0.1.0",
                "adele.vance@contoso.com and 12 others are under a password spray from 203.0.113.9; 3 more findings",
                input(
                        List.of(exported, audit),
                        new Report.Attempts(690, 80, 22, 20, 0),
                        List.of(
                                "no AuthDetails file: the second factor's result is known for 0 of 1,204 records",
                                "the window is shorter than the 30 days that Entra keeps, so older successes are not seen")),
                List.of(spray(), unreachable(), hostile(), slip()),
                List.of(
                        new Report.CodeCount(ErrorCode.SUCCESS, "", "information", 690, 61),
                        new Report.CodeCount(
                                new ErrorCode(50074), "UserStrongAuthClientAuthNRequiredInterrupt", "interrupt", 31, 9),
                        new Report.CodeCount(new ErrorCode(50126), "InvalidUserNameOrPassword", "failure", 64, 14),
                        new Report.CodeCount(
                                new ErrorCode(500121),
                                "AuthenticationFailedDuringStrongAuthenticationRequest",
                                "failure",
                                14,
                                1),
                        new Report.CodeCount(new ErrorCode(999999), "", "unknown", 1, 1)));
    }

    private static Report.Input input(List<InputFile> files, Report.Attempts attempts, List<String> limits) {
        return new Report.Input(
                files,
                List.of(new Report.Tenant(CONTOSO, Optional.of("Contoso"))),
                Optional.of(END),
                files.stream().mapToLong(InputFile::records).sum(),
                61,
                Optional.of(START),
                Optional.of(END),
                attempts,
                limits);
    }

    private static Advice spray() {
        var users = IntStream.rangeClosed(1, 13)
                .mapToObj(i -> new UserRef("id-" + i, String.format(java.util.Locale.ROOT, "user%02d@contoso.com", i)))
                .toList();
        var extent = new Finding.Extent(
                users,
                Instant.parse("2026-07-08T22:01:00Z"),
                Instant.parse("2026-07-08T22:49:30Z"),
                64,
                new TreeMap<>(Map.of(new ErrorCode(50126), 62, new ErrorCode(50053), 2)),
                List.of(new App("", "Office 365 Exchange Online")),
                List.of(),
                List.of(),
                List.of("203.0.113.9"),
                List.of(),
                List.of());
        var finding = new Finding(
                "password-spray",
                new Subject(Subject.Kind.ADDRESS, CONTOSO, "203.0.113.9", "203.0.113.9"),
                Severity.CRITICAL,
                Confidence.HIGH,
                Basis.DOCUMENTED,
                State.ENDED,
                Optional.empty(),
                extent,
                List.of(
                        new Evidence("64 wrong passwords for 13 accounts in 49 minutes from one address", refs(5)),
                        new Evidence("the password of user07@contoso.com was accepted", refs(1))),
                List.of(new RuledOut("stale-saved-password", "one client would try one account, not thirteen")),
                "one of these people says that the address is theirs",
                List.of(),
                List.of());
        return new Advice(
                finding,
                List.of(
                        new Recommendation(
                                "block-address",
                                "Nobody ever signed in from this address.",
                                Optional.of("an attacker with more addresses goes on from the next"),
                                false,
                                Optional.of("203.0.113.9")),
                        new Recommendation(
                                "contain-account",
                                "Its password is known to a stranger.",
                                Optional.empty(),
                                true,
                                Optional.of("user07@contoso.com"))));
    }

    private static Advice unreachable() {
        var finding = new Finding(
                "authenticator-unreachable",
                new Subject(
                        Subject.Kind.USER, CONTOSO, "a1b2c3d4-1111-4222-8333-444455556666", "adele.vance@contoso.com"),
                Severity.HIGH,
                Confidence.HIGH,
                Basis.DOCUMENTED,
                State.RUNNING,
                Optional.of(new Loop(Loop.Kind.PUSH_TIMEOUT, 14, 754)),
                new Finding.Extent(
                        List.of(new UserRef("a1b2c3d4-1111-4222-8333-444455556666", "adele.vance@contoso.com")),
                        Instant.parse("2026-07-07T08:02:10Z"),
                        Instant.parse("2026-07-09T05:37:42Z"),
                        14,
                        new TreeMap<>(Map.of(new ErrorCode(500121), 14, new ErrorCode(50074), 3)),
                        List.of(new App("x", "Microsoft Teams"), new App("y", "Outlook Mobile")),
                        List.of(new PolicyRef("0d1e", "Require MFA for all", "success")),
                        List.of("Mobile app notification"),
                        List.of("2001:db8:4a::17", "198.51.100.20"),
                        List.of("LAPTOP-AV-01"),
                        List.of("Text message")),
                List.of(
                        new Evidence(
                                "14 pushes were not answered (\u201cUser did not respond to mobile app notification\u201d)",
                                refs(3)),
                        new Evidence(
                                "the last success with this method was on 2026-07-06, from the same device", refs(1))),
                List.of(new RuledOut("mfa-fatigue-attack", "every prompt came from the user's own address and device")),
                "a prompt answered on the phone, or the user says that these prompts are not theirs",
                List.of(),
                List.of());
        return new Advice(
                finding,
                List.of(
                        new Recommendation(
                                "temporary-access-pass",
                                "The text message that passed goes to the same phone.",
                                Optional.of("the old phone stays registered until it is deleted"),
                                true,
                                Optional.of("adele.vance@contoso.com")),
                        new Recommendation(
                                "re-register-mfa",
                                "The new phone needs a registration of its own.",
                                Optional.empty(),
                                true,
                                Optional.empty()),
                        new Recommendation("check-push-delivery", "", Optional.empty(), false, Optional.empty())));
    }

    private static Advice hostile() {
        var finding = new Finding(
                "unknown",
                new Subject(
                        Subject.Kind.USER,
                        CONTOSO,
                        "=cmd|'/c calc'!A0",
                        "=HYPERLINK(\"https://evil.example\")" + HOSTILE),
                Severity.MEDIUM,
                Confidence.LOW,
                Basis.INFERRED,
                State.UNKNOWN,
                Optional.empty(),
                new Finding.Extent(
                        List.of(new UserRef("=1", "@mention"), new UserRef("b", HOSTILE)),
                        START,
                        START,
                        1,
                        new TreeMap<>(Map.of(new ErrorCode(999999), 1)),
                        List.of(
                                new App("", "\u793e\u5185\u30dd\u30fc\u30bf\u30eb \u7d4c\u8cbb\u7cbe\u7b97"),
                                new App("", "x".repeat(5000))),
                        List.of(new PolicyRef("", HOSTILE, "\u001b[31mfailure")),
                        List.of("``fence`` a|b"),
                        List.of("::1"),
                        List.of("\u05d0\u05d1\u05d2\u200f", "Zo\u00eb\u2019s phone \ud83d\ude00"),
                        List.of()),
                List.of(new Evidence("the record says: " + HOSTILE + " see www.evil.example, @everyone #12", refs(1))),
                List.of(),
                "",
                List.of(),
                List.of());
        return new Advice(finding, List.of());
    }

    private static Advice slip() {
        var finding = new Finding(
                "mistyped-code",
                new Subject(
                        Subject.Kind.USER,
                        CONTOSO,
                        "d",
                        "diego.siciliani.with.a.rather.long.name@subsidiary.contoso.com"),
                Severity.INFO,
                Confidence.HIGH,
                Basis.INFERRED,
                State.HEALED,
                Optional.empty(),
                new Finding.Extent(
                        List.of(new UserRef("d", "diego.siciliani.with.a.rather.long.name@subsidiary.contoso.com")),
                        Instant.parse("2026-07-08T06:00:00Z"),
                        Instant.parse("2026-07-08T06:00:41Z"),
                        1,
                        new TreeMap<>(Map.of(new ErrorCode(500121), 1)),
                        List.of(),
                        List.of(),
                        List.of("OATH verification code"),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(new Evidence("one wrong code, then a success after 41 s on the same device", refs(2))),
                List.of(),
                "the same again tomorrow",
                List.of(),
                List.of());
        return new Advice(
                finding,
                List.of(new Recommendation("none", "It healed itself.", Optional.empty(), false, Optional.empty())));
    }

    static List<RecordRef> refs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new RecordRef(
                        Instant.parse("2026-07-02T07:00:00Z").plusSeconds(60L * i),
                        i == 2 ? Optional.empty() : Optional.of("9f3c1a2b-77aa-4e0f-8d11-0000d4e5f" + (600 + i)),
                        "exports/2026-07/InteractiveSignIns_2026-07-02_2026-07-09.csv",
                        100 + 17L * i))
                .toList();
    }
}
