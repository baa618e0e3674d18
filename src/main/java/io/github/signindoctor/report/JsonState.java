package io.github.signindoctor.report;

import io.github.signindoctor.model.Account;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.Seen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The {@code account} member: what the tenant holds about the one user. What may not be read is named, never empty. */
final class JsonState {
    private final JsonSheet json;
    private final List<Hidden> hidden = new ArrayList<>();

    private record Hidden(String part, String needs) {}

    /** Writes the members of one part. */
    @FunctionalInterface
    private interface Part<T> {
        void write(T value) throws IOException;
    }

    JsonState(JsonSheet json) {
        this.json = json;
    }

    void members(AccountState state, List<Report.InUse> inUse) throws IOException {
        json.text("readAt", state.at().toString());
        part("user", state.account(), each -> json.object("user", () -> user(each)));
        part("roles", state.roles(), each -> {
            json.texts("roles", each.names());
            if (each.onlyGlobalAdministrator().isPresent()) {
                json.truth(
                        "onlyGlobalAdministrator",
                        each.onlyGlobalAdministrator().get());
            }
        });
        factors(state.factors());
        part("risk", state.risk(), each -> json.text("risk", each));
        part("policies", state.policies(), each -> json.object("policies", () -> new JsonWhatIf(json).members(each)));
        part("changes", state.changes(), each -> json.objects("changes", each, this::change));
        json.objects("inUse", inUse, this::use);
        json.objects("notVisible", hidden, each -> {
            json.text("part", each.part());
            json.text("needs", each.needs());
        });
    }

    private <T> void part(String name, Seen<T> seen, Part<T> part) throws IOException {
        if (seen.value().isPresent()) {
            part.write(seen.value().get());
        } else {
            hidden.add(new Hidden(name, seen.needs()));
        }
    }

    private void factors(AccountState.Factors factors) throws IOException {
        part(
                "methods",
                factors.methods(),
                methods -> json.objects("methods", methods, each -> {
                    json.text("kind", each.kind());
                    json.text("id", each.id());
                    json.text("device", each.device());
                    json.text("created", each.created());
                    if (!each.unusable().isEmpty()) {
                        json.text("unusable", each.unusable());
                    }
                }));
        part(
                "preference",
                factors.preference(),
                each -> json.object("preference", () -> {
                    json.text("byUser", each.byUser());
                    json.truth("bySystem", each.bySystem());
                }));
        part("pass", factors.pass(), each -> json.text("pass", each));
        part("perUserMfa", factors.perUserMfa(), each -> json.text("perUserMfa", each));
        part("registration", factors.registration(), each -> json.text("registration", each));
    }

    private void user(Account account) throws IOException {
        json.text("id", account.id());
        json.text("principalName", account.name().principal());
        json.text("displayName", account.name().display());
        json.truth("guest", account.guest());
        if (account.enabled().isYes() || account.enabled().isNo()) {
            json.truth("enabled", account.enabled().isYes());
        }
        json.truth("synced", account.hybrid().synced());
        json.text("principalNameOnPremises", account.hybrid().principalName());
        json.text("passwordChanged", account.passwordChanged());
        json.text("sessionsValidFrom", account.sessionsValidFrom());
    }

    private void change(AccountState.Change change) throws IOException {
        json.text("at", change.at().toString());
        json.text("what", change.what());
        json.text("target", change.target());
        json.text("by", change.by());
    }

    private void use(Report.InUse use) throws IOException {
        json.text("app", use.app());
        json.text("client", use.client());
        json.text("kind", use.kind());
        json.number("signIns", use.signIns());
        json.text("last", use.last().toString());
    }
}
