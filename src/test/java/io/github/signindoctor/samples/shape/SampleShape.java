package io.github.signindoctor.samples.shape;

import io.github.signindoctor.samples.Log;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Every shape in which a log can be handed over: its files by name, and what it can show. File names are the ones that
 * the exporting tool gives; where the portal's name carries meaning it is kept.
 */
public enum SampleShape {
    PORTAL_CSV("portal-csv", Shows.of(Fact.STEPS, Fact.REASON, Fact.SILENT), PortalFiles::csv),
    PORTAL_CSV_WITHOUT_STEPS("portal-csv", Shows.of(Fact.REASON, Fact.SILENT), PortalFiles::csvWithoutSteps),
    PORTAL_CSV_2024("portal-csv", Shows.of(Fact.REASON, Fact.SILENT), PortalFiles::csv2024),
    PORTAL_CSV_2023("portal-csv", Shows.of(Fact.REASON, Fact.SILENT), PortalFiles::csv2023),
    PORTAL_CSV_APPLICATION("portal-csv", Shows.nothing(), PortalFiles::applicationCsv),
    PORTAL_JSON("portal-json", Shows.everything(), PortalFiles::json),
    GRAPH_BETA("graph-json", Shows.everything(), log -> Map.of("signins.json", GraphPages.beta(log))),
    GRAPH_BETA_PAGES("graph-json", Shows.everything(), SampleShape::pages),
    GRAPH_V1(
            "graph-json",
            Shows.of(Fact.POLICIES, Fact.REASON, Fact.RISK),
            log -> Map.of("signins.json", GraphPages.v1(log))),
    GRAPH_LINES("graph-json", Shows.everything(), log -> Map.of("signIns.jsonl", GraphPages.lines(log))),
    AZURE_MONITOR("azure-monitor", Shows.everything(), SampleShape::blobs),
    AZURE_MONITOR_WORKLOADS("azure-monitor", Shows.nothing(), SampleShape::workloads),
    EVENT_HUB("azure-monitor", Shows.everything(), log -> Map.of("batch.json", AzureMonitor.batch(log))),
    LOG_ANALYTICS_CSV("log-analytics-csv", Shows.everything(), log -> Map.of("query_data.csv", LogAnalytics.csv(log))),
    LOG_ANALYTICS_NOTEBOOK(
            "log-analytics-csv", Shows.everything(), log -> Map.of("signins.csv", LogAnalytics.pandas(log))),
    LOG_ANALYTICS_QUERY_API(
            "log-analytics-json", Shows.everything(), log -> Map.of("answer.json", LogAnalytics.queryApi(log))),
    LOG_ANALYTICS_AZ("log-analytics-json", Shows.everything(), log -> Map.of("rows.json", LogAnalytics.az(log))),
    POWERSHELL_JSON("powershell-json", Shows.everything(), log -> Map.of("signins.json", PowerShell.json(log))),
    POWERSHELL_JSON_OLD("powershell-json", Shows.everything(), log -> Map.of("signins.json", PowerShell.oldJson(log))),
    POWERSHELL_CSV("powershell-csv", Shows.withoutCodes(), log -> Map.of("signins.csv", PowerShell.csv(log))),
    DEFENDER_XDR_CSV(
            "defender-xdr-csv",
            Shows.of(Fact.POLICIES, Fact.RISK, Fact.SILENT),
            log -> Map.of("New query.csv", DefenderCsv.of(log))),
    UNIFIED_AUDIT_LOG(
            "unified-audit-log", Shows.of(Fact.SILENT), log -> Map.of("audit.jsonl", UnifiedAudit.lines(log))),
    UNIFIED_AUDIT_LOG_CSV(
            "unified-audit-log", Shows.of(Fact.SILENT), log -> Map.of("AuditLog.csv", UnifiedAudit.csv(log))),
    SPLUNK("azure-monitor", Shows.everything(), log -> Map.of("search.json", Wrapped.splunk(log))),
    ELASTIC("azure-monitor", Shows.everything(), log -> Map.of("documents.ndjson", Wrapped.elastic(log))),
    SYSLOG("azure-monitor", Shows.everything(), log -> Map.of("entra.log", Wrapped.syslog(log)));

    /** What a shape may show beside who, when, where and the application. */
    public enum Fact {
        CODE,
        REASON,
        STEPS,
        POLICIES,
        RISK,
        /** The original request id, which ties the records of one try together. */
        TRY,
        /** The non-interactive rows. */
        SILENT
    }

    /** Sets of facts. */
    private static final class Shows {

        static Set<Fact> everything() {
            return Set.of(Fact.values());
        }

        /** People's rows are not in it at all. */
        static Set<Fact> nothing() {
            return Set.of();
        }

        static Set<Fact> withoutCodes() {
            return Set.of(Fact.RISK, Fact.SILENT);
        }

        /** These and the code. */
        static Set<Fact> of(Fact... facts) {
            Set<Fact> all = new TreeSet<>(List.of(facts));
            all.add(Fact.CODE);
            return Set.copyOf(all);
        }
    }

    private final String id;
    private final Set<Fact> facts;
    private final Function<Log, Map<String, String>> files;

    SampleShape(String id, Set<Fact> facts, Function<Log, Map<String, String>> files) {
        this.id = id;
        this.facts = facts;
        this.files = files;
    }

    /** The shape as reports name it. */
    public String id() {
        return id;
    }

    /** Whether the shape can show this. */
    public boolean shows(Fact fact) {
        return facts.contains(fact);
    }

    /** The files of a log in this shape: text by name; UTF-8, a byte order mark included where the tool writes one. */
    public SortedMap<String, String> files(Log log) {
        return new TreeMap<>(files.apply(log));
    }

    private static Map<String, String> pages(Log log) {
        List<String> pages = GraphPages.betaPages(log, (log.rows().size() + 1) / 2);
        Map<String, String> files = new TreeMap<>();
        for (int page = 0; page < pages.size(); page++) {
            files.put("page-" + (page + 1) + ".json", pages.get(page));
        }
        return files;
    }

    private static Map<String, String> blobs(Log log) {
        return Map.of(
                "insights-logs-signinlogs_PT1H.json", AzureMonitor.lines(log.interactive()),
                "insights-logs-noninteractiveusersigninlogs_PT1H.json", AzureMonitor.lines(log.silent()));
    }

    private static Map<String, String> workloads(Log log) {
        return Map.of(
                "insights-logs-serviceprincipalsigninlogs_PT1H.json", Workloads.servicePrincipalLines(log.tenant()),
                "insights-logs-managedidentitysigninlogs_PT1H.json", Workloads.managedIdentityLines(log.tenant()));
    }
}
