package io.github.signindoctor.graph.wire;

import com.azure.identity.CredentialUnavailableException;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why no token was given, told by the code in the text. */
public final class SignInErrors {
    private static final Pattern CODE = Pattern.compile("AADSTS(\\d{4,7})");
    private static final int MOST_CAUSES = 20;

    private SignInErrors() {}

    /** The trouble in words; empty where no code tells it. */
    public static Optional<GraphException> of(Throwable e) {
        Throwable each = e;
        for (int depth = 0; each != null && depth < MOST_CAUSES; depth++) {
            Matcher code = CODE.matcher(String.valueOf(each.getMessage()));
            if (code.find()) {
                return Optional.of(ofCode(code.group(1)));
            }
            each = each.getCause();
        }
        return Troubles.cause(e, CredentialUnavailableException.class)
                .map(unavailable -> stop(
                        Reason.CREDENTIAL,
                        "this way of signing in is not available here",
                        "managed-identity works on Azure machines, workload-identity where"
                                + " AZURE_FEDERATED_TOKEN_FILE is set; choose another with --sign-in"));
    }

    private static GraphException ofCode(String code) {
        String aadsts = "AADSTS" + code;
        return switch (code) {
            case "53003", "53000", "53001", "530034", "530035", "530036", "50097", "50158" ->
                stop(
                        Reason.CONDITIONAL_ACCESS,
                        "a Conditional Access policy refuses this sign-in (" + aadsts + ")",
                        "where the sign-in was by device code, that flow may be what is blocked: Microsoft's own policy"
                                + " 'Block device code flow' does; use --sign-in browser on an accepted device");
            case "50076", "50079", "50072", "50074" ->
                stop(
                        Reason.CONDITIONAL_ACCESS,
                        "multifactor authentication is asked of this sign-in (" + aadsts + ")",
                        "run 'signin-doctor login' and complete it");
            case "70043", "70044", "70008", "50173", "50133", "50132", "700082", "700084" ->
                stop(Reason.EXPIRED, "the sign-in has run out (" + aadsts + ")", "run 'signin-doctor login' again");
            case "700024", "500133", "50013" ->
                stop(
                        Reason.CLOCK,
                        "the proof of the application is not valid at this time (" + aadsts + ")",
                        "set this machine's clock; 'signin-doctor doctor' tells by how much it is off");
            case "65001", "90094", "650057" ->
                stop(
                        Reason.CREDENTIAL,
                        "nobody has consented to what the application asks for (" + aadsts + ")",
                        "have an administrator consent: docs/app-registration.md, or 'signin-doctor login --print-setup'");
            case "700016", "7000112", "70001" ->
                stop(
                        Reason.CREDENTIAL,
                        "the tenant knows no application with this client id (" + aadsts + ")",
                        "check --client-id and --tenant; 'signin-doctor login --print-setup' makes the application");
            case "90002", "900021", "50059", "900023" ->
                stop(Reason.CREDENTIAL, "no such tenant (" + aadsts + ")", "check --tenant and --cloud");
            case "7000215", "7000222", "700027" ->
                stop(
                        Reason.CREDENTIAL,
                        "the application's secret or certificate is wrong or has run out (" + aadsts + ")",
                        "make a new one in the application's registration");
            case "7000218" ->
                stop(
                        Reason.CREDENTIAL,
                        "the application does not allow public clients (" + aadsts + ")",
                        "turn 'Allow public client flows' on in its registration: docs/app-registration.md");
            case "50126", "50034", "50057", "50053" ->
                stop(
                        Reason.CREDENTIAL,
                        "the account was refused (" + aadsts + ")",
                        "run 'signin-doctor explain " + code + "'");
            default ->
                stop(
                        Reason.CREDENTIAL,
                        "the sign-in was refused (" + aadsts + ")",
                        "run 'signin-doctor explain " + code + "'");
        };
    }

    private static GraphException stop(Reason reason, String message, String help) {
        return new GraphException(reason, message, help);
    }
}
