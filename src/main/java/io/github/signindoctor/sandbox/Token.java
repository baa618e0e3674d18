package io.github.signindoctor.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.desk.Office;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the bearer token: a JSON web token whose claims can be read, with a signature that is chance alone. */
final class Token {
    private static final int SIGNATURE = 48;
    private static final Duration LIFETIME = Duration.ofDays(365);
    private static final List<String> SCOPES = List.of(
            "AuditLog.Read.All",
            "Directory.Read.All",
            "GroupMember.ReadWrite.All",
            "IdentityRiskyUser.ReadWrite.All",
            "Policy.Read.All",
            "Policy.ReadWrite.AuthenticationMethod",
            "Policy.ReadWrite.ConditionalAccess",
            "RoleManagement.Read.Directory",
            "User.EnableDisableAccount.All",
            "User.Read",
            "User.RevokeSessions.All",
            "UserAuthenticationMethod.ReadWrite.All");

    private Token() {}

    static String of(Tenant tenant, Set<Fault> faults) {
        String caller = tenant.ids().of("user", Office.CALLER);
        ObjectNode claims = Json.object().put("aud", "https://graph.microsoft.com");
        claims.put("tid", tenant.ids().tenant())
                .put("oid", caller)
                .put("appid", tenant.ids().of("app", "signin-doctor"));
        claims.put("app_displayname", "Sign-in Doctor practice").put("name", Office.CALLER);
        claims.put(
                "upn", tenant.get(Shelf.USERS, caller).path("userPrincipalName").asText());
        claims.put("iat", tenant.clock().getEpochSecond());
        claims.put("exp", tenant.clock().plus(LIFETIME).getEpochSecond());
        claims.put("scp", scopes(faults))
                .set("wids", tenant.get(Shelf.ROLES, caller).deepCopy());
        byte[] signature = new byte[SIGNATURE];
        new SecureRandom().nextBytes(signature);
        return part("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part(claims.toString()) + "." + encoded(signature);
    }

    private static String scopes(Set<Fault> faults) {
        return SCOPES.stream()
                .filter(each -> !faults.contains(Fault.NO_POLICY_READ) || !each.startsWith("Policy."))
                .collect(Collectors.joining(" "));
    }

    private static String part(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
