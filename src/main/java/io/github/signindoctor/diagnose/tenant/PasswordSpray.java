package io.github.signindoctor.diagnose.tenant;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Gathering;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.diagnose.TenantCheck;
import io.github.signindoctor.diagnose.TenantDraft;
import io.github.signindoctor.diagnose.TenantVerdict;
import io.github.signindoctor.diagnose.TenantView;
import io.github.signindoctor.model.UserRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One source tries many accounts. */
public final class PasswordSpray implements TenantCheck {
    private static final int LEAST = TenantView.SPRAYED;
    private final ScatteredSpray scattered = new ScatteredSpray();

    @Override
    public String cause() {
        return "password-spray";
    }

    @Override
    public String lookFor() {
        return "50126, 50053, 50055 or 50034 for 8 or more users from one address where few succeed, or from many with one agent and app";
    }

    @Override
    public List<TenantVerdict> examine(String tenantId, Context context) {
        return Stream.concat(
                        context.tenant().knockingAddresses().stream()
                                .flatMap(address -> verdict(tenantId, address, context).stream()),
                        scattered.examine(cause(), tenantId, context).stream())
                .toList();
    }

    private Optional<TenantVerdict> verdict(String tenantId, String address, Context context) {
        Gathering refused = context.tenant().refusedFrom(address).orElseThrow();
        if (!context.tenant().isSprayedFrom(address, LEAST)) {
            return Optional.empty();
        }
        Gathering accepted = context.tenant().acceptedFrom(address).orElseGet(Gathering::new);
        Gathering all = new Gathering();
        all.merge(refused);
        all.merge(accepted);
        TenantDraft draft = new TenantDraft(cause(), new Subject(Subject.Kind.ADDRESS, tenantId, address, address), all)
                .standing(context)
                .fact("passwords of " + refused.count() + " accounts were tried from one address", refused.records())
                .not("wrong-password", "no user mistypes the passwords of others")
                .wouldChange("the address is the tenant's own gateway");
        Set<UserRef> hit = accepted.users().keySet();
        return Optional.of(new TenantVerdict(
                judged(draft, accepted, Confidence.HIGH).done(),
                (user, reading) -> reading.signIn().place().address().equals(address) && !hit.contains(user)));
    }

    /** Worse where a password was accepted; where none was, there is no account to contain. */
    static TenantDraft judged(TenantDraft draft, Gathering accepted, Confidence confidence) {
        if (accepted.users().isEmpty()) {
            return draft.judged(Severity.HIGH, confidence).withhold("contain-account");
        }
        return draft.judged(Severity.CRITICAL, confidence)
                .taken(accepted.users().keySet())
                .fact("the password was accepted for " + names(accepted), accepted.records());
    }

    private static String names(Gathering some) {
        return some.users().keySet().stream().map(UserRef::name).sorted().collect(Collectors.joining(", "));
    }
}
