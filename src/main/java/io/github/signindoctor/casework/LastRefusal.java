package io.github.signindoctor.casework;

import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The sign-in that the tenant is asked about again: the last one that was refused, rather at home than at a stranger's. */
final class LastRefusal {
    private final SignInLog signIns;
    private final KnowledgeBase knowledge;
    private final Set<String> homes = new HashSet<>();

    private LastRefusal(SignInLog signIns, KnowledgeBase knowledge) {
        this.signIns = signIns;
        this.knowledge = knowledge;
        signIns.stream()
                .filter(each -> each.status().isSuccess())
                .forEach(each -> homes.add(each.place().country()));
    }

    /** Of one user's sign-ins, the last that came to no success, else the last one; empty where there is none. */
    static Optional<SignIn> of(SignInLog signIns, KnowledgeBase knowledge) {
        LastRefusal asked = new LastRefusal(signIns, knowledge);
        return asked.last(each -> asked.isRefused(each) && asked.isAtHome(each))
                .or(() -> asked.last(asked::isRefused))
                .or(() -> asked.last(each -> !each.status().isSuccess() && asked.isAtHome(each)))
                .or(() -> asked.last(each -> true));
    }

    private boolean isAtHome(SignIn signIn) {
        return homes.contains(signIn.place().country());
    }

    /** An interrupt is no refusal: the user was asked for something. */
    private boolean isRefused(SignIn signIn) {
        return !signIn.status().isSuccess()
                && signIn.status()
                        .code()
                        .flatMap(knowledge::code)
                        .map(page -> page.kind() == CodePage.Kind.FAILURE)
                        .orElse(true);
    }

    private Optional<SignIn> last(Predicate<SignIn> wanted) {
        return signIns.stream()
                .filter(wanted)
                .max(Comparator.comparing(SignIn::createdDateTime).thenComparing(SignIn::requestId));
    }
}
