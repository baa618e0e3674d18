package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.UserHistory;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.recommend.Advice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A finished analysis, ready to be drawn. Advices are in report order: severity, users touched, subject.
 *
 * @param version version of this program
 * @param verdict one line for a person
 * @param input what was read
 * @param advices findings with what to do
 * @param codes every code of the input
 * @param history what the one user did who was asked for; the text formats tell it
 * @param state what the tenant holds about that user, where it was asked
 * @param inUse clients of that user that a revoke of sessions disturbs; empty where no state was asked
 */
public record Report(
        String version,
        String verdict,
        Input input,
        List<Advice> advices,
        List<CodeCount> codes,
        Optional<UserHistory> history,
        Optional<AccountState> state,
        List<InUse> inUse) {
    /** Copies the lists. */
    public Report {
        inUse = List.copyOf(inUse);
        advices = List.copyOf(advices);
        codes = List.copyOf(codes);
    }

    /** A report that is not about one user. */
    public Report(String version, String verdict, Input input, List<Advice> advices, List<CodeCount> codes) {
        this(version, verdict, input, advices, codes, Optional.empty(), Optional.empty(), List.of());
    }

    /** A report without the live state of a user. */
    public Report(
            String version,
            String verdict,
            Input input,
            List<Advice> advices,
            List<CodeCount> codes,
            Optional<UserHistory> history) {
        this(version, verdict, input, advices, codes, history, Optional.empty(), List.of());
    }

    /** The same with the live state of its user, and the clients that a revoke of sessions would disturb. */
    public Report with(AccountState live, List<InUse> clients) {
        return new Report(version, verdict, input, advices, codes, history, Optional.of(live), clients);
    }

    /**
     * A client that holds tokens of the user, so that it asks again once sessions are revoked.
     *
     * @param app name of the application
     * @param client {@code clientAppUsed}
     * @param kind {@code legacy} (cannot show a second factor), {@code app-password}, {@code mail} or {@code app}
     * @param signIns that succeeded in the window
     * @param last time of the last one
     */
    public record InUse(String app, String client, String kind, long signIns, Instant last) {}

    /**
     * What was read.
     *
     * @param files in the order given
     * @param tenants ids seen, sorted
     * @param asOf time against which states are judged; empty where nothing was read
     * @param records distinct sign-ins, after filters
     * @param users distinct users
     * @param from time of the first record
     * @param to time of the last record
     * @param attempts by outcome
     * @param limits what the data cannot show, one sentence each
     * @param copies how many more records the files hold than there are, since some stand in several; 0 with filters
     */
    public record Input(
            List<InputFile> files,
            List<Tenant> tenants,
            Optional<Instant> asOf,
            long records,
            long users,
            Optional<Instant> from,
            Optional<Instant> to,
            Attempts attempts,
            List<String> limits,
            long copies) {
        /** Copies the lists. */
        public Input {
            files = List.copyOf(files);
            tenants = List.copyOf(tenants);
            limits = List.copyOf(limits);
        }

        /** An input in which each record stands in one file. */
        public Input(
                List<InputFile> files,
                List<Tenant> tenants,
                Optional<Instant> asOf,
                long records,
                long users,
                Optional<Instant> from,
                Optional<Instant> to,
                Attempts attempts,
                List<String> limits) {
            this(files, tenants, asOf, records, users, from, to, attempts, limits, 0);
        }
    }

    /**
     * A tenant of the input.
     *
     * @param id tenant id
     * @param name its name, where the input carries it
     */
    public record Tenant(String id, Optional<String> name) {}

    /** Attempts by outcome. */
    public record Attempts(long succeeded, long failed, long blocked, long abandoned, long pending) {
        /** All of them. */
        public long total() {
            return succeeded + failed + blocked + abandoned + pending;
        }
    }

    /**
     * One code of the input.
     *
     * @param code the code
     * @param name its symbolic name; empty where nobody published one
     * @param kind {@code failure}, {@code interrupt}, {@code information}, or {@code unknown} for a code without a page
     * @param records how many records carry it
     * @param users how many users
     */
    public record CodeCount(ErrorCode code, String name, String kind, long records, long users) {}
}
