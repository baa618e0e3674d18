package io.github.signindoctor.samples.shape;

import io.github.signindoctor.samples.Log;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** The portal's downloads under the portal's own file names, whose dates are the first and last day of the rows. */
public final class PortalFiles {

    private PortalFiles() {}

    /** Interactive, non-interactive and both companions, as CSV. */
    public static Map<String, String> csv(Log log) {
        Map<String, String> files = new TreeMap<>(csvWithoutSteps(log));
        files.put("InteractiveSignIns_AuthDetails" + days(log) + ".csv", AuthDetailsCsv.of(log.interactive()));
        files.put("NonInteractiveSignIns_AuthDetails" + days(log) + ".csv", AuthDetailsCsv.of(log.silent()));
        return files;
    }

    /** Interactive and non-interactive as JSON. */
    public static Map<String, String> json(Log log) {
        return Map.of(
                "InteractiveSignIns" + days(log) + ".json", PortalJson.of(log.interactive()),
                "NonInteractiveSignIns" + days(log) + ".json", PortalJson.of(log.silent()));
    }

    static Map<String, String> csvWithoutSteps(Log log) {
        return Map.of(
                "InteractiveSignIns" + days(log) + ".csv", PortalCsv.of(log.interactive()),
                "NonInteractiveSignIns" + days(log) + ".csv", PortalCsv.of(log.silent()));
    }

    static Map<String, String> csv2024(Log log) {
        return Map.of(
                "InteractiveSignIns" + days(log) + ".csv", PortalCsv.of2024(log.interactive()),
                "NonInteractiveSignIns" + days(log) + ".csv", PortalCsv.of2024(log.silent()));
    }

    static Map<String, String> csv2023(Log log) {
        return Map.of(
                "InteractiveSignIns" + days(log) + ".csv", PortalCsv.of2023(log.interactive()),
                "NonInteractiveSignIns" + days(log) + ".csv", PortalCsv.of2023(log.silent()));
    }

    static Map<String, String> applicationCsv(Log log) {
        return Map.of("ApplicationSignIns" + days(log) + ".csv", Workloads.applicationCsv(log.tenant()));
    }

    private static String days(Log log) {
        Instant first = log.rows().get(0).at();
        Instant last = log.rows().get(log.rows().size() - 1).at();
        return "_" + day(first) + "_" + day(last);
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
