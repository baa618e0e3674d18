package io.github.signindoctor.ingest;

/** Something that an input cannot show. Each is one sentence in a report's {@code limits}. */
public enum Limit {
    /** Exactly 100 000 rows. */
    CUT_AT_ROW_LIMIT,
    /** A page with a link to the next one. */
    NEXT_LINK_LEFT,
    /** Codes were lost by Export-Csv. */
    CODES_LOST,
    /** Cut by ConvertTo-Json -Depth. */
    CUT_BY_DEPTH,
    /** A portal CSV whose name does not say whether it is interactive. */
    KIND_UNKNOWN,
    /** Dates whose order could not be told. */
    DATE_ORDER_AMBIGUOUS,
    /** The archive or file ends early. */
    TRUNCATED,
    /** Fetching it ended early. */
    UNFINISHED_DOWNLOAD
}
