package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.table.CanonicalNode;
import io.github.signindoctor.ingest.table.DotNetText;
import io.github.signindoctor.ingest.table.NestedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of an Export-Csv, by the names of the objects' properties and by those that scripts give when they flatten them. */
final class PowerShellColumns {
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("errorcode", "status.errorCode"),
            Map.entry("statuserrorcode", "status.errorCode"),
            Map.entry("failurereason", "status.failureReason"),
            Map.entry("statusfailurereason", "status.failureReason"),
            Map.entry("additionaldetails", "status.additionalDetails"),
            Map.entry("statusadditionaldetails", "status.additionalDetails"),
            Map.entry("city", "location.city"),
            Map.entry("locationcity", "location.city"),
            Map.entry("state", "location.state"),
            Map.entry("locationstate", "location.state"),
            Map.entry("country", "location.countryOrRegion"),
            Map.entry("countryorregion", "location.countryOrRegion"),
            Map.entry("locationcountryorregion", "location.countryOrRegion"),
            Map.entry("device", "deviceDetail.displayName"),
            Map.entry("devicename", "deviceDetail.displayName"),
            Map.entry("devicedisplayname", "deviceDetail.displayName"),
            Map.entry("devicedetaildisplayname", "deviceDetail.displayName"),
            Map.entry("deviceid", "deviceDetail.deviceId"),
            Map.entry("devicedetaildeviceid", "deviceDetail.deviceId"),
            Map.entry("browser", "deviceDetail.browser"),
            Map.entry("devicedetailbrowser", "deviceDetail.browser"),
            Map.entry("os", "deviceDetail.operatingSystem"),
            Map.entry("operatingsystem", "deviceDetail.operatingSystem"),
            Map.entry("devicedetailoperatingsystem", "deviceDetail.operatingSystem"),
            Map.entry("iscompliant", "deviceDetail.isCompliant"),
            Map.entry("ismanaged", "deviceDetail.isManaged"),
            Map.entry("trusttype", "deviceDetail.trustType"),
            Map.entry("ipaddress", "ipAddress"));

    /** Settled by the table itself. */
    private static final List<String> OTHERWISE = List.of("createddatetime", "status");

    private PowerShellColumns() {}

    static void fill(CsvRow row, CanonicalNode into) {
        for (int i = 0; i < row.cells().size(); i++) {
            String name = row.header().names().get(i).strip();
            String cell = row.cells().get(i).strip();
            String bare = name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
            boolean said = !name.isEmpty() && !cell.isEmpty() && !DotNetText.standsForObject(cell);
            if (said && !OTHERWISE.contains(bare)) {
                put(PATHS.getOrDefault(bare, lowerFirst(name)), cell, into);
            }
        }
    }

    private static void put(String path, String cell, CanonicalNode into) {
        if (path.equals("location") && !NestedText.looksNested(cell)) {
            into.place(cell);
        } else if (!into.has(path)) {
            NestedText.parse(cell).ifPresentOrElse(read -> into.set(path, read), () -> plain(path, cell, into));
        }
    }

    private static void plain(String path, String cell, CanonicalNode into) {
        if (path.endsWith("errorCode")) {
            into.number(path, cell);
        } else {
            into.text(path, cell);
        }
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
