package io.github.signindoctor.model;

/**
 * The tenants of a record.
 *
 * @param tenantId tenant whose log this is, where the export says so (Azure Monitor, Log Analytics, audit log)
 * @param homeTenantId tenant of the account
 * @param resourceTenantId tenant of the resource
 * @param crossTenantAccess how the account reached the resource tenant, such as {@code b2bCollaboration}; {@code none} or empty inside one tenant
 */
public record Tenancy(String tenantId, String homeTenantId, String resourceTenantId, String crossTenantAccess) {
    /** Whether the account belongs to another tenant than the resource. */
    public boolean isCrossTenant() {
        return !homeTenantId.isEmpty() && !resourceTenantId.isEmpty() && !homeTenantId.equals(resourceTenantId);
    }

    Tenancy or(Tenancy other) {
        return new Tenancy(
                Text.or(tenantId, other.tenantId),
                Text.or(homeTenantId, other.homeTenantId),
                Text.or(resourceTenantId, other.resourceTenantId),
                Text.or(crossTenantAccess, other.crossTenantAccess));
    }
}
