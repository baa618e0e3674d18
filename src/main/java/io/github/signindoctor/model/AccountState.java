package io.github.signindoctor.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a tenant holds about one user at one time.
 *
 * @param at when it was read, by the service's clock
 * @param account the account itself
 * @param roles names of its active directory roles, sorted
 * @param factors the second factors
 * @param risk Identity Protection's judgement
 * @param policies which Conditional Access policies apply, and why
 * @param changes of the last days to the user and to policies, newest first
 */
public record AccountState(
        Instant at,
        Seen<Account> account,
        Seen<Roles> roles,
        Factors factors,
        Seen<String> risk,
        Seen<WhatIf> policies,
        Seen<List<Change>> changes) {
    /** What was done to the user, newest first; none where that is not visible. */
    public List<Change> changesToUser() {
        Optional<Account.Name> name = account.value().map(Account::name);
        return changes.value().orElse(List.of()).stream()
                .filter(change -> name.filter(each -> change.target().equalsIgnoreCase(each.principal())
                                || change.target().equals(each.display()))
                        .isPresent())
                .toList();
    }

    /**
     * Directory roles.
     *
     * @param names of active ones, sorted
     * @param onlyGlobalAdministrator whether nobody else is an enabled Global Administrator; empty where not visible
     */
    public record Roles(List<String> names, Optional<Boolean> onlyGlobalAdministrator) {
        /** Copies the list. */
        public Roles {
            names = List.copyOf(names);
        }
    }

    /**
     * Second factors.
     *
     * @param methods registered ones, oldest first
     * @param preference which one is asked for
     * @param pass whether a Temporary Access Pass could be given, one sentence part
     * @param perUserMfa state of MFA for this user alone: {@code disabled}, {@code enabled} or {@code enforced}
     * @param registration what the registration report says, one sentence part
     */
    public record Factors(
            Seen<List<RegisteredMethod>> methods,
            Seen<Preference> preference,
            Seen<String> pass,
            Seen<String> perUserMfa,
            Seen<String> registration) {}

    /**
     * Which method is asked for.
     *
     * @param byUser what the user chose, in Graph's word such as {@code push}; empty where nothing
     * @param bySystem whether Entra prefers the strongest one whatever the user chose
     */
    public record Preference(String byUser, boolean bySystem) {}

    /**
     * Something that somebody changed.
     *
     * @param at when
     * @param what the activity
     * @param target what was changed
     * @param by who did it
     */
    public record Change(Instant at, String what, String target, String by) {}
}
