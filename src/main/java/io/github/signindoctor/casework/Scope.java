package io.github.signindoctor.casework;

import io.github.signindoctor.diagnose.Diagnoser;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The filters, settled against one input.
 *
 * @param filters as asked
 * @param asOf time against which states are judged
 * @param signIns the records inside the window, in the input's order
 */
record Scope(Filters filters, Optional<Instant> asOf, SignInLog signIns) {

    /**
     * Settles the filters. A time against which states are judged also ends the log: what came later is not known yet.
     *
     * @param all by time
     * @throws EmptyWindowException when the window ends before it begins
     */
    static Scope of(Filters filters, SignInLog all) throws EmptyWindowException {
        Optional<Instant> latest = filters.asOf().or(() -> last(all));
        if (latest.isEmpty()) {
            return new Scope(filters, latest, all);
        }
        Instant end = latest.get();
        Instant since = filters.since().map(when -> when.against(end)).orElse(Instant.MIN);
        Instant until = filters.until().map(when -> when.against(end)).orElse(Instant.MAX);
        if (since.isAfter(until)) {
            throw new EmptyWindowException(since, until);
        }
        Instant last = filters.asOf().filter(each -> each.isBefore(until)).orElse(until);
        SignInLog inside = between(all, since, last);
        return new Scope(filters, filters.asOf().or(() -> last(inside)).or(() -> latest), inside);
    }

    private static Optional<Instant> last(SignInLog signIns) {
        return signIns.isEmpty() ? Optional.empty() : Optional.of(signIns.timeAt(signIns.size() - 1));
    }

    /** The records of a sorted log from one time to the other, both included. */
    private static SignInLog between(SignInLog all, Instant from, Instant to) {
        int begin = 0;
        while (begin < all.size() && all.timeAt(begin).isBefore(from)) {
            begin++;
        }
        int end = all.size();
        while (end > begin && all.timeAt(end - 1).isAfter(to)) {
            end--;
        }
        return end - begin == all.size()
                ? all
                : all.select(IntStream.range(begin, end).toArray());
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

    /** Tells which records are counted. */
    Predicate<SignIn> counted() {
        return coversAll() ? Diagnoser.EVERY_RECORD : this::covers;
    }

    /** How many of these records are counted. */
    long count(SignInLog some) {
        return coversAll() ? some.size() : some.stream().filter(this::covers).count();
    }

    /** Whether any of these records is counted. */
    boolean coversAny(SignInLog some) {
        return coversAll() ? !some.isEmpty() : some.stream().anyMatch(this::covers);
    }

    private boolean coversAll() {
        return filters.app().isEmpty() && filters.code().isEmpty();
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
