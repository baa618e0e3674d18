package io.github.signindoctor.ingest.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.lane.TableForm;
import io.github.signindoctor.ingest.lane.TablePart;
import io.github.signindoctor.ingest.table.LogAnalyticsRow;
import io.github.signindoctor.model.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tables of Log Analytics on the fast lane. Which columns make which part follows from the members that they fill in
 * {@link LogAnalyticsRow}, and from those that it fills one from the other.
 */
final class LogAnalyticsForm implements TableForm {
    private static final Set<String> LOG = Set.of("category", "type", "tableName", "signInEventTypes");
    private static final Map<TablePart, Set<String>> MEMBERS = Map.ofEntries(
            Map.entry(
                    TablePart.WHO,
                    and(
                            LOG,
                            "userId",
                            "userPrincipalName",
                            "userDisplayName",
                            "userType",
                            "identity",
                            "servicePrincipalId",
                            "servicePrincipalName",
                            "managedServiceIdentity")),
            Map.entry(TablePart.KIND, and(LOG, "isInteractive", "flaggedForReview")),
            Map.entry(
                    TablePart.TENANCY,
                    Set.of(
                            "tenantId",
                            "armResourceId",
                            "homeTenantId",
                            "homeTenantName",
                            "resourceTenantId",
                            "crossTenantAccessType")),
            Map.entry(
                    TablePart.CLIENT,
                    Set.of(
                            "appId",
                            "appDisplayName",
                            "resourceId",
                            "resourceDisplayName",
                            "clientAppUsed",
                            "userAgent",
                            "authenticationProtocol",
                            "originalTransferMethod",
                            "incomingTokenType")),
            Map.entry(
                    TablePart.PLACE,
                    Set.of(
                            "location",
                            "locationWords",
                            "autonomousSystemNumber",
                            "networkLocationDetails",
                            "ipAddress",
                            "ipAddressFromResourceProvider")),
            Map.entry(TablePart.DEVICE, Set.of("deviceDetail")),
            Map.entry(TablePart.STATUS, Set.of("status", "resultType", "resultDescription", "portalStatus")),
            Map.entry(
                    TablePart.AUTHENTICATION,
                    Set.of(
                            "authenticationRequirement",
                            "authenticationRequirementPolicies",
                            "sessionLifetimePolicies",
                            "mfaDetail",
                            "tokenIssuerType",
                            "tokenIssuerName")),
            Map.entry(TablePart.STEPS, Set.of("authenticationDetails")),
            Map.entry(TablePart.POLICIES, Set.of("appliedConditionalAccessPolicies", "conditionalAccessStatus")),
            Map.entry(
                    TablePart.RISK,
                    Set.of(
                            "riskLevelDuringSignIn",
                            "riskLevelAggregated",
                            "riskState",
                            "riskDetail",
                            "riskEventTypes",
                            "riskEventTypes_v2")),
            Map.entry(TablePart.CORRELATION, Set.of("correlationId")),
            Map.entry(TablePart.ORIGINAL, Set.of("originalRequestId")),
            Map.entry(TablePart.SESSION, Set.of("sessionId")),
            Map.entry(TablePart.STEP, Set.of()));
    private static final Set<TablePart> ALONE = Set.of(TablePart.CORRELATION, TablePart.ORIGINAL, TablePart.SESSION);
    private static final String CREATED = "createdDateTime";
    private static final String GENERATED = "timeGenerated";

    private final Header header;
    private final Dates dates;
    private final Map<TablePart, List<Integer>> columns;
    private final List<Integer> readable;
    private final List<Integer> otherDates;
    private final int date;
    private final int requestId;

    private LogAnalyticsForm(Header header, Dates dates) {
        this.header = header;
        this.dates = dates;
        this.columns = parts(header);
        List<Integer> created = filling(header, Set.of(CREATED));
        List<Integer> generated = filling(header, Set.of(GENERATED));
        this.date = (created.isEmpty() ? generated : created).get(0);
        this.otherDates = created.isEmpty() || dates.order() != DateOrder.AUTO ? List.of() : generated;
        this.requestId = filling(header, Set.of("id")).get(0);
        Set<Integer> used = columns.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        this.readable = IntStream.range(0, header.width())
                .filter(column -> !used.contains(column)
                        && LogAnalyticsRow.isNested(header.names().get(column).strip()))
                .boxed()
                .toList();
    }

    private static Set<String> and(Set<String> some, String... more) {
        Set<String> all = new java.util.HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    /** The form of a table; empty where several columns fill what only one must. */
    static Optional<TableForm> of(Header header, Dates dates) {
        int created = filling(header, Set.of(CREATED)).size();
        int generated = filling(header, Set.of(GENERATED)).size();
        boolean plain = created <= 1
                && generated <= 1
                && created + generated > 0
                && filling(header, Set.of("id")).size() == 1
                && ALONE.stream()
                        .allMatch(part -> filling(header, MEMBERS.get(part)).size() <= 1);
        return plain ? Optional.of(new LogAnalyticsForm(header, dates)) : Optional.empty();
    }

    private static Map<TablePart, List<Integer>> parts(Header header) {
        Map<TablePart, List<Integer>> parts = new EnumMap<>(TablePart.class);
        MEMBERS.forEach((part, members) -> parts.put(part, filling(header, members)));
        return parts;
    }

    private static List<Integer> filling(Header header, Set<String> members) {
        return IntStream.range(0, header.width())
                .filter(column -> members.contains(
                        LogAnalyticsRow.memberOf(header.names().get(column).strip())))
                .boxed()
                .toList();
    }

    @Override
    public Shape shape() {
        return Shape.LOG_ANALYTICS_CSV;
    }

    @Override
    public char delimiter() {
        return header.delimiter();
    }

    @Override
    public int width() {
        return header.width();
    }

    @Override
    public boolean isSteps() {
        return false;
    }

    @Override
    public int date() {
        return date;
    }

    @Override
    public int requestId() {
        return requestId;
    }

    @Override
    public List<Integer> columns(TablePart part) {
        return columns.get(part);
    }

    @Override
    public List<Integer> readable() {
        return readable;
    }

    @Override
    public List<Integer> otherDates() {
        return otherDates;
    }

    @Override
    public Optional<Instant> moment(String text) {
        return dates.certain(
                text.strip(), LogAnalyticsTable.zone(header.names().get(date).strip(), dates));
    }

    @Override
    public Optional<ObjectNode> canonical(List<String> cells) {
        List<String> broken = new ArrayList<>();
        ObjectNode flat = LogAnalyticsTable.flat(new CsvRow(header, cells, 0), dates);
        ObjectNode row = LogAnalyticsRow.canonical(flat, broken::add);
        return broken.isEmpty() ? Optional.of(row) : Optional.empty();
    }

    @Override
    public int watched() {
        return RecordStart.watched(header.width());
    }

    @Override
    public int look(String cell) {
        return RecordStart.lookOf(cell);
    }

    @Override
    public Looks looks() {
        return RecordStart.looks();
    }
}
