package io.github.signindoctor.report;

import io.github.signindoctor.model.Account;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.RegisteredMethod;
import io.github.signindoctor.model.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the tenant holds about a user. What may not be read says so, and is never drawn as empty. */
final class StatePart {
    private static final int MOST_CHANGES = 12;

    private final AccountState state;
    private final List<Report.InUse> inUse;
    private final Frame frame;

    private StatePart(AccountState state, List<Report.InUse> inUse, Frame frame) {
        this.state = state;
        this.inUse = inUse;
        this.frame = frame;
    }

    static List<Block> of(Report report, Frame frame) {
        return report.state()
                .map(state -> new StatePart(state, report.inUse(), frame).blocks())
                .orElse(List.of());
    }

    private List<Block> blocks() {
        List<Block.Fact> facts = new ArrayList<>();
        fact(facts, "Account", state.account(), this::account);
        fact(facts, "Password", state.account(), account -> changed("changed", account.passwordChanged()));
        fact(facts, "Sessions", state.account(), account -> changed("valid from", account.sessionsValidFrom()));
        fact(facts, "Roles", state.roles(), this::roles);
        fact(facts, "Asked for", state.factors().preference(), StatePart::preference);
        fact(facts, "Registered", state.factors().registration(), Function.identity());
        fact(facts, "Pass", state.factors().pass(), Function.identity());
        fact(facts, "Per-user MFA", state.factors().perUserMfa(), Function.identity());
        fact(facts, "Risk", state.risk(), Function.identity());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Phrase.of(Ink.STRONG, "The account now")));
        blocks.add(new Block.Facts(2, facts));
        blocks.addAll(new WhatIfPart(frame).blocks(state.policies()));
        blocks.addAll(list("Methods", state.factors().methods(), this::methods));
        blocks.addAll(
                list("A revoke of sessions would disturb", Seen.of(inUse), each -> new InUseLines(this::age).of(each)));
        blocks.addAll(list("Changed in the last days", state.changes(), this::changes));
        return blocks;
    }

    private <T> void fact(List<Block.Fact> facts, String label, Seen<T> seen, Function<T, String> words) {
        facts.add(new Block.Fact(
                label,
                seen.value()
                        .map(value -> Phrase.of(Ink.VALUE, Visible.of(words.apply(value))))
                        .orElse(hidden(seen))));
    }

    static Phrase hidden(Seen<?> seen) {
        return Phrase.of(Ink.DETAIL, "not visible: needs " + Visible.of(seen.needs()));
    }

    private <T> List<Block> list(String title, Seen<T> seen, Function<T, List<String>> lines) {
        List<Block.Item> items = seen.value()
                .map(value -> lines.apply(value).stream()
                        .map(line -> Block.Item.of(Phrase.of(Visible.of(line))))
                        .toList())
                .orElse(List.of(Block.Item.of(hidden(seen))));
        return List.of(
                new Block.Heading(3, Phrase.of(title)),
                new Block.Items(2, false, items.isEmpty() ? List.of(Block.Item.of(Phrase.of("none"))) : items));
    }

    private String account(Account account) {
        String name = account.name().display().isEmpty() ? "" : account.name().display() + ", ";
        String enabled =
                account.enabled().isNo() ? "DISABLED" : account.enabled().isYes() ? "enabled" : "state unknown";
        String kind = account.guest() ? ", guest" : "";
        String home = account.hybrid().synced() ? ", mastered on-premises: password and state are changed there" : "";
        String other = account.hybrid().principalName();
        boolean differs =
                !other.isEmpty() && !other.equalsIgnoreCase(account.name().principal());
        return name + enabled + kind + home + (differs ? "; its name on-premises differs: " + other : "");
    }

    private String changed(String verb, Optional<Instant> time) {
        return time.map(at -> verb + " " + frame.times().at(at) + ", " + age(at))
                .orElse("not told");
    }

    private String age(Instant at) {
        long days = Duration.between(at, state.at()).toDays();
        return days <= 0 ? "today" : days == 1 ? "1 day ago" : days + " days ago";
    }

    private String roles(AccountState.Roles roles) {
        String names = roles.names().isEmpty() ? "none" : String.join(", ", roles.names());
        return roles.onlyGlobalAdministrator().orElse(false) ? names + "; nobody else is Global Administrator" : names;
    }

    private static String preference(AccountState.Preference preference) {
        String user = preference.byUser().isEmpty()
                ? "no default chosen"
                : "default " + MethodWords.preferred(preference.byUser());
        return user + (preference.bySystem() ? "; Entra prefers the strongest method whatever the default" : "");
    }

    private List<String> methods(List<RegisteredMethod> methods) {
        MethodWords words = new MethodWords(this::age);
        return methods.stream()
                .filter(each -> !each.kind().equals("password"))
                .map(words::of)
                .toList();
    }

    private List<String> changes(List<AccountState.Change> changes) {
        List<String> lines = new ArrayList<>();
        for (AccountState.Change each : changes.subList(0, Math.min(MOST_CHANGES, changes.size()))) {
            String target = each.target().isEmpty() ? "" : ": " + each.target();
            String by = each.by().isEmpty() ? "" : " by " + each.by();
            lines.add(frame.times().at(each.at()) + "  " + each.what() + target + by);
        }
        if (changes.size() > MOST_CHANGES) {
            lines.add("and " + (changes.size() - MOST_CHANGES) + " more");
        }
        return lines;
    }
}
