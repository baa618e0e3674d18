package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.App;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.UserRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One cause for one subject, with its evidence. All lists are sorted, so that equal input gives equal findings.
 *
 * @param cause identifier of the vocabulary
 * @param subject whom it is about
 * @param severity how much it matters
 * @param confidence how sure it is
 * @param basis documentation or inference
 * @param state whether it still stands
 * @param loop where it repeats
 * @param extent when, whom and what it touched
 * @param evidence facts that speak for it
 * @param ruledOut rivals that were considered
 * @param wouldChange the one fact that would change the verdict
 * @param withheld remedies of the cause that do not fit here
 * @param taken users, not the subject, whose password is known to strangers by what this finding shows; sorted
 */
public record Finding(
        String cause,
        Subject subject,
        Severity severity,
        Confidence confidence,
        Basis basis,
        State state,
        Optional<Loop> loop,
        Extent extent,
        List<Evidence> evidence,
        List<RuledOut> ruledOut,
        String wouldChange,
        List<String> withheld,
        List<UserRef> taken) {
    /** Copies the lists. */
    public Finding {
        evidence = List.copyOf(evidence);
        ruledOut = List.copyOf(ruledOut);
        withheld = List.copyOf(withheld);
        taken = List.copyOf(taken);
    }

    /** The same, as sure as this. */
    Finding with(Confidence other) {
        return new Finding(
                cause,
                subject,
                severity,
                other,
                basis,
                state,
                loop,
                extent,
                evidence,
                ruledOut,
                wouldChange,
                withheld,
                taken);
    }

    /** The same with more facts that speak for it. */
    public Finding with(List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Finding(
                cause,
                subject,
                severity,
                confidence,
                basis,
                state,
                loop,
                extent,
                all,
                ruledOut,
                wouldChange,
                withheld,
                taken);
    }

    /**
     * When, whom and what a finding touched.
     *
     * @param users sorted
     * @param first time of the first record
     * @param last time of the last record
     * @param attempts how many attempts
     * @param codes records by code, of those that speak for the finding
     * @param apps sorted by name
     * @param policies sorted by name
     * @param methods second factors, sorted
     * @param addresses sorted
     * @param devices names, sorted
     * @param working second factors that passed for the subject in the same log, sorted
     */
    public record Extent(
            List<UserRef> users,
            Instant first,
            Instant last,
            int attempts,
            SortedMap<ErrorCode, Integer> codes,
            List<App> apps,
            List<PolicyRef> policies,
            List<String> methods,
            List<String> addresses,
            List<String> devices,
            List<String> working) {
        /** Copies the lists and the map. */
        public Extent {
            users = List.copyOf(users);
            codes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(codes));
            apps = List.copyOf(apps);
            policies = List.copyOf(policies);
            methods = List.copyOf(methods);
            addresses = List.copyOf(addresses);
            devices = List.copyOf(devices);
            working = List.copyOf(working);
        }

        /** The same, and these policies where it does not name them yet; sorted by name. */
        Extent with(List<PolicyRef> more) {
            List<PolicyRef> all = new ArrayList<>(policies);
            more.stream()
                    .filter(each -> all.stream().noneMatch(each::isSamePolicy))
                    .forEach(all::add);
            all.sort(PolicyRef.ORDER);
            return new Extent(users, first, last, attempts, codes, apps, all, methods, addresses, devices, working);
        }
    }

    /** Whether each attempt came through, such as prompts that were answered each time: then no success can be missing. */
    public boolean isOfSuccesses() {
        return extent.codes().getOrDefault(ErrorCode.SUCCESS, 0) >= extent.attempts();
    }

    /**
     * The same in every report: a hash of cause, subject and tenant.
     *
     * @return 16 hexadecimal digits
     */
    public String key() {
        String content = String.join("\n", cause, subject.kind().id(), subject.tenantId(), subject.id());
        return FindingKey.of(content);
    }
}
