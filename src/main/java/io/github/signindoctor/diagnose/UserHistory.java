package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.UserRef;
import java.util.List;
import java.util.Optional;

/**
 * One user's attempts, told one by one.
 *
 * @param user whose they are
 * @param rows by time
 * @param quiet whether the log certainly shows people at work and no prompt that failed or was left open
 */
public record UserHistory(UserRef user, List<TimelineRow> rows, boolean quiet) {
    /** Copies the list. */
    public UserHistory {
        rows = List.copyOf(rows);
    }

    /** What a help desk must know of a quiet log before it believes a call: one sentence; empty where there is nothing. */
    public Optional<String> remark() {
        return quiet
                ? Optional.of(
                        "no MFA prompt was sent to this user in vain, so this log does not support a call about a lost"
                                + " phone: verify the caller on another channel before any MFA method is reset")
                : Optional.empty();
    }
}
