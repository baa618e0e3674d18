package io.github.signindoctor.command;

import io.github.signindoctor.casework.Filters;
import io.github.signindoctor.casework.When;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A case that a newcomer is shown.
 *
 * @param title what it is about
 * @param call what is known when it begins
 * @param who whom it is about; empty for the whole tenant
 * @param cause what is found
 * @param tempting what one might try, and what shows that it does not help; empty where nothing is shown
 * @param remedy what cures
 */
record TourStop(
        String title, String call, Optional<String> who, String cause, Optional<Treatment> tempting, Treatment remedy) {
    private static final String ADA = "ada.lindqvist@tailspin.example";
    private static final String BEN = "ben.okafor@tailspin.example";

    private static final Duration LOOKED_BACK = Duration.ofHours(3);

    /** In the order of the tour. */
    static final List<TourStop> ALL = List.of(
            new TourStop(
                    "A lost phone",
                    "Ada calls from a colleague's phone: she left hers on a train, and the prompt goes there."
                            + " Is it that, and is it her?",
                    Optional.of(ADA),
                    "authenticator-unreachable",
                    Optional.empty(),
                    new Treatment(
                            "You know Ada's voice and her desk. She gets a Temporary Access Pass, which lets her in once"
                                    + " so that she can register her new phone.",
                            List.of(new Deed(
                                    "POST",
                                    "/v1.0/users/{user}/authentication/temporaryAccessPassMethods",
                                    "{\"isUsableOnce\":true}")),
                            "The trouble is gone: she is in, with her new phone.")),
            new TourStop(
                    "Prompts that nobody asked for",
                    "Ben calls too: his phone buzzes all morning, something must be wrong with his MFA."
                            + " It sounds like Ada's case. It is not.",
                    Optional.of(BEN),
                    "mfa-fatigue-attack",
                    Optional.of(new Treatment(
                            "What one might do: a pass, so that he can set his MFA up again. Watch what it changes.",
                            List.of(new Deed(
                                    "POST",
                                    "/v1.0/users/{user}/authentication/temporaryAccessPassMethods",
                                    "{\"isUsableOnce\":true}")),
                            "The trouble goes on: a new factor keeps no stranger out.")),
                    new Treatment(
                            "What stops it: the stranger knows his password, so he gets a new one, and all sessions end.",
                            List.of(
                                    new Deed(
                                            "PATCH",
                                            "/v1.0/users/{user}",
                                            "{\"passwordProfile\":{\"password\":\"{password}\"}}"),
                                    new Deed("POST", "/v1.0/users/{user}/revokeSignInSessions", "")),
                            "The prompts are gone. What fails now is the stranger with the old password.")),
            new TourStop(
                    "Half a department at once",
                    "The field engineers cannot get in since this morning. Nobody is named, so the whole tenant is read.",
                    Optional.empty(),
                    "policy-change-outbreak",
                    Optional.empty(),
                    new Treatment(
                            "The policy was changed this morning by mistake. It is taken out of force until it is mended;"
                                    + " exclusions for each of them would be forgotten.",
                            List.of(new Deed(
                                    "PATCH",
                                    "/v1.0/identity/conditionalAccess/policies/{policy}",
                                    "{\"state\":\"disabled\"}")),
                            "The policy refuses nobody now. What is listed are troubles of others, Ben's too: this tenant is a new"
                                    + " one, in which nobody cured them.")));

    /**
     * Something that is done about it.
     *
     * @param words why, for a person
     * @param deeds calls of the practice tenant
     * @param afterwards how what is seen then is to be read
     */
    record Treatment(String words, List<Deed> deeds, String afterwards) {}

    /**
     * One call of the practice tenant.
     *
     * @param method of HTTP
     * @param path with braces around what is known later
     * @param body the same; empty for none
     */
    record Deed(String method, String path, String body) {}

    /** What one would type to see it. */
    String command() {
        return "signin-doctor analyze --live --sandbox"
                + who.map(name -> " --user " + name).orElse("");
    }

    /** What one would type afterwards: only what happened since the remedy counts. */
    String check() {
        return command() + " --since 3h";
    }

    Filters look() {
        return filters(Optional.empty());
    }

    Filters lookAgain() {
        return filters(Optional.of(now -> now.minus(LOOKED_BACK)));
    }

    private Filters filters(Optional<When> since) {
        return new Filters(who, Optional.empty(), Optional.empty(), since, Optional.empty(), Optional.empty());
    }
}
