package io.github.signindoctor.casework;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.SignIn;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The filters, settled against one input.
 *
 * @param filters as asked
 * @param asOf time against which states are judged
 * @param signIns the records inside the window, in the input's order
 */
record Scope(Filters filters, Optional<Instant> asOf, List<SignIn> signIns) {

    /**
     * Settles the filters. A time against which states are judged also ends the log: what came later is not known yet.
     *
     * @throws EmptyWindowException when the window ends before it begins
     */
    static Scope of(Filters filters, Collection<SignIn> all) throws EmptyWindowException {
        Optional<Instant> latest = filters.asOf()
                .or(() -> all.stream().map(SignIn::createdDateTime).max(Instant::compareTo));
        if (latest.isEmpty()) {
            return new Scope(filters, latest, List.of());
        }
        Instant end = latest.get();
        Instant since = filters.since().map(when -> when.against(end)).orElse(Instant.MIN);
        Instant until = filters.until().map(when -> when.against(end)).orElse(Instant.MAX);
        if (since.isAfter(until)) {
            throw new EmptyWindowException(since, until);
        }
        Instant last = filters.asOf().filter(each -> each.isBefore(until)).orElse(until);
        List<SignIn> inside = all.stream()
                .filter(signIn -> !signIn.createdDateTime().isBefore(since)
                        && !signIn.createdDateTime().isAfter(last))
                .toList();
        Optional<Instant> asOf = filters.asOf()
                .or(() -> inside.stream().map(SignIn::createdDateTime).max(Instant::compareTo))
                .or(() -> latest);
        return new Scope(filters, asOf, inside);
    }

    /** Whether a record is counted. */
    boolean covers(SignIn signIn) {
        boolean app = filters.app()
                .map(asked -> fits(signIn.client().app(), asked)
                        || fits(signIn.client().resource(), asked))
                .orElse(true);
        return app
                && filters.code()
                        .map(code -> signIn.status().code().equals(Optional.of(code)))
                        .orElse(true);
    }

    /** Whether a finding is shown. */
    boolean covers(Finding finding) {
        boolean app = filters.app()
                .map(asked -> finding.extent().apps().stream().anyMatch(each -> fits(each, asked)))
                .orElse(true);
        boolean cause = filters.only().isEmpty() || filters.only().contains(finding.cause());
        return app
                && cause
                && filters.code().map(finding.extent().codes()::containsKey).orElse(true);
    }

    private static boolean fits(App app, String asked) {
        String folded = asked.toLowerCase(Locale.ROOT);
        return app.id().equals(folded) || app.name().toLowerCase(Locale.ROOT).contains(folded);
    }
}
