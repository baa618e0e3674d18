package io.github.signindoctor.graph.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.wire.Patience;
import io.github.signindoctor.model.Account;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.AccountState.Change;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.Seen;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.WhatIf;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the state of one user. */
public final class StateReader {
    private static final String GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";

    private static final Duration LOOKED_BACK = Duration.ofDays(7);

    private final Asking asking;
    private final FactorReader factors;
    private final PolicyReader policies;

    /** A reader of a tenant's users. */
    public StateReader(URI graph, Patience patience) {
        this.asking = new Asking(graph, patience);
        this.factors = new FactorReader(asking);
        this.policies = new PolicyReader(asking);
    }

    /**
     * Reads all parts.
     *
     * @param like the sign-in in whose circumstances policies are asked about; a browser that opens mail where there is none
     * @param now the service's time
     * @throws GraphException when no part can be read at all
     */
    public AccountState read(String id, Optional<SignIn> like, Instant now) throws GraphException {
        Seen<Account> account = asking.seen("User.Read.All", () -> account(id));
        Seen<AccountState.Roles> roles =
                asking.seen("Directory.Read.All or RoleManagement.Read.Directory", () -> roles(id));
        Seen<String> risk = asking.seen(
                "IdentityRiskyUser.Read.All, a role such as Security Reader, and Entra ID P2", () -> risk(id));
        // Risk and policies share a limit of one call a second, so the rest is asked between them.
        AccountState.Factors second = factors.read(id);
        Seen<List<Change>> changes =
                asking.seen("AuditLog.Read.All and a role such as Reports Reader", () -> changes(id, now));
        Seen<WhatIf> applying = asking.seen(PolicyReader.NEEDS, () -> policies.read(id, like));
        return new AccountState(now, account, roles, second, risk, applying, changes);
    }

    private Account account(String id) throws GraphException {
        JsonNode json = asking.get("/v1.0/users/" + Asking.encoded(id)
                + "?$select=id,userPrincipalName,displayName,userType,accountEnabled,onPremisesSyncEnabled,"
                + "onPremisesUserPrincipalName,lastPasswordChangeDateTime,signInSessionsValidFromDateTime");
        return new Account(
                json.path("id").asText(),
                new Account.Name(
                        json.path("userPrincipalName").asText(),
                        json.path("displayName").asText("")),
                json.path("userType").asText().equalsIgnoreCase("guest"),
                json.path("accountEnabled").isBoolean()
                        ? Known.of(json.path("accountEnabled").asBoolean())
                        : Known.UNKNOWN,
                new Account.Hybrid(
                        json.path("onPremisesSyncEnabled").asBoolean(),
                        json.path("onPremisesUserPrincipalName").isNull()
                                ? ""
                                : json.path("onPremisesUserPrincipalName").asText("")),
                Asking.time(json.path("lastPasswordChangeDateTime")),
                Asking.time(json.path("signInSessionsValidFromDateTime")));
    }

    private AccountState.Roles roles(String id) throws GraphException {
        Set<String> names = new TreeSet<>();
        boolean isGlobal = false;
        for (JsonNode role : asking.all("/v1.0/users/" + id + "/transitiveMemberOf/microsoft.graph.directoryRole")) {
            names.add(role.path("displayName").asText());
            isGlobal |= role.path("roleTemplateId").asText().equals(GLOBAL_ADMINISTRATOR);
        }
        Optional<Boolean> only =
                isGlobal ? asking.seen("", () -> isOnlyGlobal(id)).value() : Optional.of(false);
        return new AccountState.Roles(List.copyOf(names), only);
    }

    private boolean isOnlyGlobal(String id) throws GraphException {
        for (JsonNode role : asking.all("/v1.0/directoryRoles")) {
            if (role.path("roleTemplateId").asText().equals(GLOBAL_ADMINISTRATOR)) {
                return asking.all("/v1.0/directoryRoles/" + role.path("id").asText() + "/members").stream()
                        .filter(member -> member.path("@odata.type").asText().endsWith(".user"))
                        .filter(member -> member.path("accountEnabled").asBoolean(true))
                        .allMatch(member -> member.path("id").asText().equals(id));
            }
        }
        return false;
    }

    private String risk(String id) throws GraphException {
        List<JsonNode> found =
                asking.all("/v1.0/identityProtection/riskyUsers?$filter=" + Asking.encoded("id eq '" + id + "'"));
        if (found.isEmpty()) {
            return "none known";
        }
        JsonNode risk = found.get(0);
        String since = Asking.time(risk.path("riskLastUpdatedDateTime"))
                .map(time -> ", since " + StateWords.minute(time))
                .orElse("");
        return StateWords.risk(risk.path("riskState").asText()) + ", level "
                + risk.path("riskLevel").asText() + since;
    }

    private List<Change> changes(String id, Instant now) throws GraphException {
        String since = "activityDateTime ge " + now.minus(LOOKED_BACK).truncatedTo(ChronoUnit.SECONDS);
        List<Change> changes = new ArrayList<>();
        for (String about : List.of("targetResources/any(t: t/id eq '" + id + "')", "category eq 'Policy'")) {
            String path = "/v1.0/auditLogs/directoryAudits?$top=50&$filter=" + Asking.encoded(about + " and " + since);
            asking.log(path).path("value").forEach(each -> change(each).ifPresent(changes::add));
        }
        changes.sort(Comparator.comparing(Change::at)
                .reversed()
                .thenComparing(Change::what)
                .thenComparing(Change::target));
        return List.copyOf(new java.util.LinkedHashSet<>(changes));
    }

    private static Optional<Change> change(JsonNode event) {
        JsonNode target = event.path("targetResources").path(0);
        JsonNode user = event.path("initiatedBy").path("user");
        String by = user.path("userPrincipalName")
                .asText(event.path("initiatedBy")
                        .path("app")
                        .path("displayName")
                        .asText(""));
        return Asking.time(event.path("activityDateTime"))
                .map(at -> new Change(
                        at,
                        event.path("activityDisplayName").asText(),
                        target.path("displayName").isTextual()
                                ? target.path("displayName").asText()
                                : target.path("userPrincipalName").asText(""),
                        by));
    }
}
