package io.github.signindoctor.model;

import java.util.Optional;

/**
 * The form in which a sign-in reached us. The identifiers are those of the JSON report.
 *
 * <p>{@link #richness()} ranks how much a shape can carry; where copies of one record disagree, the richer shape wins
 * at equal time and conclusiveness.
 */
public enum Shape {
    /** The portal's JSON download. */
    PORTAL_JSON("portal-json", 9),
    /** Microsoft Graph, v1.0 and beta. */
    GRAPH_JSON("graph-json", 8),
    /** Azure Monitor diagnostic settings: storage blobs and Event Hub batches. */
    AZURE_MONITOR("azure-monitor", 7),
    /** The query interface of Log Analytics, and JSON rows of its tables. */
    LOG_ANALYTICS_JSON("log-analytics-json", 6),
    /** The CSV export of the Log Analytics portal and of notebooks. */
    LOG_ANALYTICS_CSV("log-analytics-csv", 5),
    /** PowerShell objects through ConvertTo-Json. */
    POWERSHELL_JSON("powershell-json", 4),
    /** The portal's CSV download. */
    PORTAL_CSV("portal-csv", 3),
    /** Advanced hunting in Defender XDR. */
    DEFENDER_XDR_CSV("defender-xdr-csv", 2),
    /** The unified audit log of Purview. */
    UNIFIED_AUDIT_LOG("unified-audit-log", 1),
    /** PowerShell objects through Export-Csv. */
    POWERSHELL_CSV("powershell-csv", 0),
    /** The steps that the portal exports beside its CSV; joined by request id, no sign-ins of their own. */
    PORTAL_CSV_AUTHDETAILS("portal-csv-authdetails", -1),
    /** This program's own archive: merged records of any other shape. */
    ARCHIVE("signin-doctor-archive", 10);

    private final String id;
    private final int richness;

    Shape(String id, int richness) {
        this.id = id;
        this.richness = richness;
    }

    /** The identifier in the JSON report. */
    public String id() {
        return id;
    }

    /** Greater is richer. */
    public int richness() {
        return richness;
    }

    /** The shape with this identifier. */
    public static Optional<Shape> of(String id) {
        for (Shape shape : values()) {
            if (shape.id.equals(id)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }
}
