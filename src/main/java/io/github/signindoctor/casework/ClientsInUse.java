package io.github.signindoctor.casework;

import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which clients of a user hold tokens, by what succeeded: a revoke of sessions makes each of them ask again. */
final class ClientsInUse {
    private static final Pattern MAIL = Pattern.compile(
            "outlook|exchange|mail|\\b(imap4?|pop3?|smtp)\\b|activesync|thunderbird|apple internet accounts|ios accounts",
            Pattern.CASE_INSENSITIVE);

    private ClientsInUse() {}

    /** One row for each application and client but browsers, which ask people at work anyhow; by application. */
    static List<Report.InUse> of(List<SignIn> signIns) {
        Map<String, Report.InUse> byClient = new TreeMap<>();
        for (SignIn signIn : signIns) {
            String client = signIn.client().clientApp();
            if (signIn.status().isSuccess() && !client.toLowerCase(Locale.ROOT).startsWith("browser")) {
                Report.InUse use = use(signIn);
                byClient.merge(use.app() + "\n" + use.client() + "\n" + use.kind(), use, ClientsInUse::both);
            }
        }
        List<Report.InUse> uses = new ArrayList<>(byClient.values());
        uses.sort(Comparator.comparing(Report.InUse::app)
                .thenComparing(Report.InUse::client)
                .thenComparing(Report.InUse::kind));
        return uses;
    }

    private static Report.InUse use(SignIn signIn) {
        Client client = signIn.client();
        Instant at = signIn.createdDateTime();
        return new Report.InUse(client.app().label(), client.clientApp(), kind(signIn), 1, at);
    }

    private static String kind(SignIn signIn) {
        Client client = signIn.client();
        if (isAppPassword(signIn.status().additionalDetails())
                || signIn.authentication().steps().stream()
                        .anyMatch(step -> isAppPassword(step.method() + "\n" + step.detail() + "\n" + step.result()))) {
            return "app-password";
        }
        if (client.isLegacy()) {
            return "legacy";
        }
        return MAIL.matcher(client.app().label() + " " + client.clientApp()).find() ? "mail" : "app";
    }

    private static boolean isAppPassword(String text) {
        return text.toLowerCase(Locale.ROOT).contains("app password");
    }

    private static Report.InUse both(Report.InUse one, Report.InUse other) {
        Instant last = one.last().isAfter(other.last()) ? one.last() : other.last();
        return new Report.InUse(one.app(), one.client(), one.kind(), one.signIns() + other.signIns(), last);
    }
}
