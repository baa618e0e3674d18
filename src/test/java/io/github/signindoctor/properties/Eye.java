package io.github.signindoctor.properties;

import static io.github.signindoctor.samples.Ailment.Sight.AGENT;
import static io.github.signindoctor.samples.Ailment.Sight.CLIENT;
import static io.github.signindoctor.samples.Ailment.Sight.CODE;
import static io.github.signindoctor.samples.Ailment.Sight.CONDITIONS;
import static io.github.signindoctor.samples.Ailment.Sight.FLOW;
import static io.github.signindoctor.samples.Ailment.Sight.ISSUER;
import static io.github.signindoctor.samples.Ailment.Sight.NETWORK;
import static io.github.signindoctor.samples.Ailment.Sight.PLACE;
import static io.github.signindoctor.samples.Ailment.Sight.POLICIES;
import static io.github.signindoctor.samples.Ailment.Sight.REASON;
import static io.github.signindoctor.samples.Ailment.Sight.RISK;
import static io.github.signindoctor.samples.Ailment.Sight.SILENT;
import static io.github.signindoctor.samples.Ailment.Sight.STEPS;
import static io.github.signindoctor.samples.Ailment.Sight.TENANCY;
import static io.github.signindoctor.samples.Ailment.Sight.TEXT;

import io.github.signindoctor.samples.Ailment;
import io.github.signindoctor.samples.Ailment.Sight;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What each shape shows of a sign-in, by the name of the sample shape. Shapes that only wrap another one in an envelope
 * are left out: the reader's own tests hold them equal.
 */
enum Eye {
    PORTAL_JSON(EnumSet.allOf(Sight.class)),
    GRAPH_BETA(EnumSet.allOf(Sight.class)),
    AZURE_MONITOR(EnumSet.allOf(Sight.class)),
    LOG_ANALYTICS_CSV(EnumSet.allOf(Sight.class)),
    LOG_ANALYTICS_QUERY_API(EnumSet.allOf(Sight.class)),
    POWERSHELL_JSON(EnumSet.allOf(Sight.class)),
    /** No policies, no risk, nobody who asked. */
    PORTAL_CSV(EnumSet.of(CODE, TEXT, STEPS, REASON, SILENT, FLOW, ISSUER, TENANCY, CLIENT, PLACE, AGENT, NETWORK)),
    PORTAL_CSV_WITHOUT_STEPS(
            EnumSet.of(CODE, TEXT, REASON, SILENT, FLOW, ISSUER, TENANCY, CLIENT, PLACE, AGENT, NETWORK)),
    /** The same without the agent text and session. */
    PORTAL_CSV_2023(EnumSet.of(CODE, TEXT, REASON, SILENT, ISSUER, TENANCY, CLIENT, PLACE)),
    /** v1.0: interactive rows only, no conditions, no steps. */
    GRAPH_V1(EnumSet.of(CODE, TEXT, POLICIES, REASON, RISK, CLIENT, PLACE)),
    /** Codes without texts. */
    DEFENDER_XDR_CSV(EnumSet.of(CODE, POLICIES, CONDITIONS, RISK, SILENT, ISSUER, CLIENT, PLACE, AGENT)),
    /** Names and codes, no place, nothing about policies or clients. */
    UNIFIED_AUDIT_LOG(EnumSet.of(CODE)),
    /** No codes: nothing can be told. */
    POWERSHELL_CSV(EnumSet.of(RISK, SILENT, PLACE));

    private final Set<Sight> sights;

    Eye(Set<Sight> sights) {
        this.sights = sights;
    }

    /** The stories that the shape can show. */
    List<Ailment> shown() {
        return Arrays.stream(Ailment.values())
                .filter(ailment -> sights.containsAll(ailment.needs()) && sights.contains(CODE))
                .toList();
    }
}
