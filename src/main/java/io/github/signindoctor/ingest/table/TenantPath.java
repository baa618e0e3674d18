package io.github.signindoctor.ingest.table;

import java.util.Locale;

/** The resource that the logs of a tenant are to Azure: {@code /tenants/<id>/providers/Microsoft.aadiam}. */
public final class TenantPath {
    private static final String TENANTS = "/tenants/";

    private TenantPath() {}

    /** The tenant in the path, in lower case; empty in any other path. */
    public static String tenant(String resourceId) {
        String path = resourceId.toLowerCase(Locale.ROOT);
        if (!path.startsWith(TENANTS)) {
            return "";
        }
        int end = path.indexOf('/', TENANTS.length());
        return path.substring(TENANTS.length(), end < 0 ? path.length() : end);
    }
}
