package io.github.signindoctor.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.mapping.SignInMapper;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import java.util.Locale;

/** Sign-ins for tests. */
public final class SignIns {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SignIns() {}

    /** A canonical row of portal JSON with a request id that ends in the number. */
    public static ObjectNode row(int number) {
        return parse(String.format(Locale.ROOT, """
                {"id": "%s", "createdDateTime": "2025-03-0%dT10:00:00Z", "userId": "%s",
                 "userPrincipalName": "ann@contoso.example", "isInteractive": true, "signInEventTypes": ["interactiveUser"],
                 "appId": "%s", "appDisplayName": "Mail", "resourceTenantId": "%s",
                 "status": {"errorCode": 0, "failureReason": "Other."}, "authenticationDetails": [],
                 "appliedConditionalAccessPolicies": [{"id": "p1", "displayName": "Ask", "result": "success"}]}""", id(number), 1 + number % 9, id(900), id(800), id(700)));
    }

    /** A GUID that ends in the number. */
    public static String id(int number) {
        return String.format(Locale.ROOT, "aaaaaaaa-0000-4000-8000-%012d", number);
    }

    /** Parses an object. */
    public static ObjectNode parse(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The sign-in of a canonical row. */
    public static SignIn of(ObjectNode row, String file, Shape shape) {
        return new SignInMapper().map(row, new Origin(file, 1, shape));
    }
}
