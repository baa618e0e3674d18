package io.github.signindoctor.graph.state;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.SignIn;
import java.util.Locale;
import java.util.Optional;

/**
 * The question that What-If is asked: this user, in the circumstances of that sign-in.
 *
 * @param user object id
 * @param like the sign-in; without one a browser that opens mail is meant
 */
record PolicyQuestion(String user, Optional<SignIn> like) {
    /** Exchange Online, which nearly everybody uses and few policies leave out. */
    private static final String MAIL = "00000002-0000-0ff1-ce00-000000000000";

    /** My Signins, which serves the page for security information (learn.microsoft.com, first-party application ids). */
    private static final String SECURITY_INFO = "19db86c3-b2b9-44cc-b339-36da233a3be2";

    private static final String TYPE = "@odata.type";
    private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("signInIdentity")
                .put(TYPE, "#microsoft.graph.userSignIn")
                .put("userId", user);
        context(body.putObject("signInContext"));
        ObjectNode conditions = body.putObject("signInConditions");
        like.ifPresentOrElse(each -> conditions(conditions, each), () -> conditions.put("clientAppType", "browser"));
        return body.put("appliedPoliciesOnly", false);
    }

    /** Policies are held against what is opened, not against the program that opens it. */
    private void context(ObjectNode context) {
        Client client = like.map(SignIn::client).orElse(null);
        if (client != null && client.app().id().equals(SECURITY_INFO)) {
            context.put(TYPE, "#microsoft.graph.userActionContext").put("userAction", "registerSecurityInformation");
            return;
        }
        String opened = client == null
                ? MAIL
                : id(client.resource()).or(() -> id(client.app())).orElse(MAIL);
        context.put(TYPE, "#microsoft.graph.applicationContext")
                .putArray("includeApplications")
                .add(opened);
    }

    private static Optional<String> id(App app) {
        return Optional.of(app.id()).filter(id -> id.matches(GUID));
    }

    private static void conditions(ObjectNode conditions, SignIn signIn) {
        conditions.put("clientAppType", clientType(signIn.client()));
        platform(signIn.device().operatingSystem()).ifPresent(word -> conditions.put("devicePlatform", word));
        if (!signIn.place().address().isEmpty()) {
            conditions.put("ipAddress", signIn.place().address());
        }
        if (signIn.place().country().matches("[A-Z]{2}")) {
            conditions.put("country", signIn.place().country());
        }
        if (signIn.risk().duringSignIn().matches("none|low|medium|high")) {
            conditions.put("signInRiskLevel", signIn.risk().duringSignIn());
        }
        if (isDeviceCode(signIn.client())) {
            conditions.putObject("authenticationFlow").put("transferMethod", "deviceCodeFlow");
        }
        device(signIn.device()).ifPresent(device -> conditions.set("deviceInfo", device));
    }

    private static boolean isDeviceCode(Client client) {
        return client.protocol().equalsIgnoreCase("deviceCode")
                || client.transferMethod().equalsIgnoreCase("deviceCodeFlow");
    }

    private static String clientType(Client client) {
        String name = client.clientApp().toLowerCase(Locale.ROOT);
        if (name.contains("activesync")) {
            return "exchangeActiveSync";
        }
        if (name.startsWith("mobile apps")) {
            return "mobileAppsAndDesktopClients";
        }
        return name.isEmpty() || name.startsWith("browser") ? "browser" : "other";
    }

    private static Optional<String> platform(String system) {
        String folded = system.toLowerCase(Locale.ROOT).replace(" ", "");
        for (String platform : new String[] {"windowsPhone", "windows", "android", "iOS", "macOS", "linux"}) {
            if (folded.startsWith(platform.toLowerCase(Locale.ROOT))) {
                return Optional.of(platform);
            }
        }
        return Optional.empty();
    }

    /** What a device filter asks for first. */
    private static Optional<ObjectNode> device(Device device) {
        if (device.id().isEmpty()) {
            return Optional.empty();
        }
        ObjectNode info = JsonNodeFactory.instance.objectNode().put("deviceId", device.id());
        if (device.compliant().isYes() || device.compliant().isNo()) {
            info.put("isCompliant", device.compliant().isYes());
        }
        return Optional.of(info);
    }
}
