package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.model.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The first line of an archive: whose logs it holds, what they were, and what they could not show. */
final class ArchiveHeader {
    /** The version of the form. */
    private static final int VERSION = 1;

    private ArchiveHeader() {}

    static ObjectNode of(List<Imported.Tenant> tenants, List<FileLog> logs, List<String> limits) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.put("signinDoctorArchive", VERSION);
        ArrayNode tenantNodes = header.putArray("tenants");
        for (Imported.Tenant tenant : tenants) {
            ObjectNode node = tenantNodes.addObject().put("id", tenant.id());
            tenant.name().ifPresent(name -> node.put("name", name));
        }
        ArrayNode sources = header.putArray("sources");
        logs.forEach(log -> addSource(sources.addObject(), log));
        limits.forEach(header.putArray("limits")::add);
        return header;
    }

    /** The part that names a tenant; without one where none is known. */
    static ObjectNode of(Download.Tenant tenant) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        if (!tenant.id().isEmpty()) {
            header.putArray("tenants").addObject().put("id", tenant.id()).put("name", tenant.name());
        }
        return header;
    }

    /** The header of what was fetched. */
    static ObjectNode of(Download download) {
        FileLog log = new FileLog(download.name());
        log.shape(Shape.GRAPH_JSON);
        log.download(download);
        Download.Tenant tenant = download.tenant();
        List<Imported.Tenant> tenants = tenant.id().isEmpty()
                ? List.of()
                : List.of(new Imported.Tenant(
                        tenant.id(), Optional.of(tenant.name()).filter(name -> !name.isEmpty())));
        return of(tenants, List.of(log), download.limits());
    }

    private static void addSource(ObjectNode source, FileLog log) {
        source.put("name", log.name()).put("shape", log.shapeText());
        Set<String> absent = new TreeSet<>();
        log.shapes().forEach(shape -> absent.addAll(absent(shape)));
        absent.forEach(source.putArray("fieldsAbsent")::add);
        source.put("complete", log.isComplete());
    }

    /** Fields of Graph's beta sign-in that a shape can never carry. */
    private static List<String> absent(Shape shape) {
        return switch (shape) {
            case PORTAL_CSV ->
                List.of("appliedConditionalAccessPolicies", "authenticationDetails", "originalRequestId", "riskState");
            case POWERSHELL_CSV -> List.of("authenticationDetails", "originalRequestId", "status");
            case DEFENDER_XDR_CSV -> List.of("authenticationDetails", "originalRequestId", "status.failureReason");
            case UNIFIED_AUDIT_LOG ->
                List.of(
                        "appDisplayName",
                        "appliedConditionalAccessPolicies",
                        "authenticationDetails",
                        "location",
                        "originalRequestId",
                        "riskState",
                        "status.failureReason");
            default -> List.of();
        };
    }
}
