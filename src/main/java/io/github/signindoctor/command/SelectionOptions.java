package io.github.signindoctor.command;

import io.github.signindoctor.casework.Filters;
import io.github.signindoctor.model.ErrorCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which sign-ins an analysis is about. */
final class SelectionOptions {
    @Option(names = "--app", paramLabel = "APP", description = "what touches one app: its id or a part of its name")
    private String app;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            converter = Word.Code.class,
            description = "what carries one error code")
    private ErrorCode code;

    @Option(
            names = "--only",
            paramLabel = "CAUSE",
            split = ",",
            converter = Choice.Causes.class,
            completionCandidates = Choice.Causes.class,
            description = "only findings of this cause; may be given several times")
    private List<String> only = List.of();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = Word.Time.class,
            description =
                    "not before: 2026-03-12, 2026-03-12T09:30, or counted back from the latest record: 7d, 2h, 30m,"
                            + " yesterday")
    private Moment since;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            converter = Word.Time.class,
            description = "not after; a date means the end of that day")
    private Moment until;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = Word.FixedTime.class,
            description = "judge what is still running as if it were this time (default: time of the latest record)")
    private Moment asOf;

    /** The filters, with the person as asked. */
    Filters filters(Optional<String> user, ZoneId zone) {
        return new Filters(
                user,
                Optional.ofNullable(app),
                Optional.ofNullable(code),
                Optional.ofNullable(since).map(time -> time.beginning(zone)),
                Optional.ofNullable(until).map(time -> time.end(zone)),
                Optional.ofNullable(asOf).map(time -> time.end(zone).against(Instant.EPOCH)),
                only);
    }
}
