package io.github.signindoctor.casework;

import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.model.Who;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds the user whom the caller names: by object id, by principal name, or by a part of a name that fits only one. */
final class UserSearch {
    private UserSearch() {}

    static UserTimeline find(String asked, List<UserTimeline> users) throws CaseException {
        String folded = asked.toLowerCase(Locale.ROOT).strip();
        List<UserTimeline> exact = matching(
                users,
                user -> fold(user.user().id()).equals(folded)
                        || fold(user.user().name()).equals(folded));
        List<UserTimeline> found = exact.isEmpty() ? matching(users, user -> isPartly(user, folded)) : exact;
        if (found.isEmpty()) {
            throw new UserNotFoundException(asked, users.size());
        }
        if (found.size() > 1) {
            List<UserRef> candidates =
                    found.stream().map(UserTimeline::user).sorted().toList();
            throw new AmbiguousUserException(asked, candidates);
        }
        return found.get(0);
    }

    private static List<UserTimeline> matching(List<UserTimeline> users, Predicate<UserTimeline> such) {
        return users.stream().filter(such).toList();
    }

    private static boolean isPartly(UserTimeline user, String folded) {
        return fold(user.user().name()).contains(folded)
                || user.signIns().stream()
                        .anyMatch(signIn -> signIn.who() instanceof Who.User who
                                && (fold(who.displayName()).contains(folded)
                                        || fold(who.principalName()).contains(folded)));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
