package io.github.signindoctor.model;

import java.util.List;

/**
 * Identity Protection's judgement, in Graph's lower-case words. {@code hidden} (no licence) is read as not visible.
 *
 * @param duringSignIn {@code none}, {@code low}, {@code medium}, {@code high} or empty
 * @param aggregated the same, over the whole session
 * @param state such as {@code atRisk}, {@code dismissed}, {@code none} or empty
 * @param detail such as {@code adminDismissedAllRiskForUser} or empty
 * @param events risk event types
 * @param hidden whether the record says that risk is hidden
 */
public record Risk(
        String duringSignIn, String aggregated, String state, String detail, List<String> events, boolean hidden) {
    /** Copies the list. */
    public Risk {
        events = List.copyOf(events);
    }

    Risk or(Risk other) {
        return new Risk(
                Text.or(duringSignIn, other.duringSignIn),
                Text.or(aggregated, other.aggregated),
                Text.or(state, other.state),
                Text.or(detail, other.detail),
                events.isEmpty() ? other.events : events,
                hidden && other.hidden);
    }
}
