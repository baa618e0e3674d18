package io.github.signindoctor.samples;

import io.github.signindoctor.samples.shape.SampleShape;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of {@code samples/README.md}: who lives which story, and how the files are made. */
final class SamplesGuide {

    private static final String HEAD = """
            # Samples

            Everything here is made up: the tenant, its people, their ids and addresses (documentation ranges), written by a
            seeded generator in the test tree (`src/test/java/io/github/signindoctor/samples`). Do not edit these files by
            hand: a test compares them with what the generator makes. To make them anew:

                ./mvnw -q -B test-compile exec:java -Dexec.classpathScope=test \\
                    -Dexec.mainClass=io.github.signindoctor.samples.SamplesMain

            ## contoso/

            One week (Monday 1 to Sunday 7 June 2026, UTC) of Contoso with %d people and %d sign-in records, as an
            administrator downloads it from the portal. Monday to Thursday are CSV with the AuthDetails companions; Thursday to
            Sunday are JSON. Thursday stands in both, so its records come twice and count once. Policies by name are in the
            JSON only, because the portal's CSV leaves them out.

                ./signin-doctor analyze samples/contoso

            ### The troubles

            """;

    private static final String NEAR_MISSES = """

            ### The near-misses

            People whose rows look like a cause that they do not have.

            | who | what happens | must not be called |
            |---|---|---|
            """;

    private static final String HEALTHY = """

            The other %d are well. They travel, work at home, read mail on the telephone over mobile data, start on Monday,
            mistype a password once, meet the page that offers to stay signed in: none of it is a finding.

            ## shapes/

            The same %d records in every shape that the program reads, one folder for each, so that they can be compared:
            %s has never registered a second factor, and
            %s has an ordinary Monday. What a shape cannot show is left out, as the real
            export leaves it out. `portal-csv-application` and `azure-monitor-workloads` hold service principals and managed
            identities instead.

            | folder | shape | files |
            |---|---|---|
            """;

    private SamplesGuide() {}

    static String of(Log week, Log small) {
        long people = week.rows().stream().map(Row::who).distinct().count();
        return HEAD.formatted(people, week.rows().size())
                + troubles(week)
                + NEAR_MISSES
                + nearMisses(week)
                + HEALTHY.formatted(
                        week.healthy().size(),
                        small.rows().size(),
                        small.sufferer(Trouble.REGISTRATION_REQUIRED).name(),
                        small.healthy().get(0).name())
                + shapes(small);
    }

    private static String troubles(Log week) {
        return "| who | what happens | cause | what helps |\n|---|---|---|---|\n"
                + Stream.of(Trouble.values())
                        .map(trouble -> line(
                                week.sufferer(trouble).upn(),
                                trouble.happened(),
                                "`" + trouble.cause() + "`",
                                trouble.cure()))
                        .collect(Collectors.joining());
    }

    private static String nearMisses(Log week) {
        return Stream.of(NearMiss.values())
                .map(miss -> line(week.subject(miss).upn(), miss.happened(), "`" + miss.notCause() + "`"))
                .collect(Collectors.joining());
    }

    private static String shapes(Log small) {
        return Stream.of(SampleShape.values())
                .map(shape -> line(
                        "`" + Samples.folder(shape) + "`",
                        "`" + shape.id() + "`",
                        String.join(", ", shape.files(small).keySet())))
                .collect(Collectors.joining());
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
