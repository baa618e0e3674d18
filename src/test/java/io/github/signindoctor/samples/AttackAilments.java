package io.github.signindoctor.samples;

import java.time.Duration;
import java.util.List;

/** Stories of strangers. */
final class AttackAilments {

    /** How many of those who are tried from everywhere have a password that is known. */
    static final int ENTERED = 2;

    private AttackAilments() {}

    static void reported(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(Method.PUSH), entra);
        int day = whim.lives();
        whim.stranger().on(day, 0, 4).open(whim.web());
        for (int turn = 0; turn < 2; turn++) {
            entra.fails(
                    turn == 0
                            ? "MFA denied; user declined the authentication"
                            : whim.words(
                                    "MFA denied; Phone App Reported Fraud",
                                    "MFA denied; Fraud Code Entered",
                                    "SuspiciousActivityReported"));
            whim.again(90);
        }
        Workday.days(scene, entra, day, 5);
    }

    /** The password is right, the second factor is not even tried. */
    static void passwordStolen(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int day = whim.lives();
        whim.stranger().on(day, 0, 5).open(whim.web());
        int code = whim.code(50074, 50076, 53003);
        for (int turn = 0; turn < 3; turn++) {
            Reply reply = whim.says(code).knowing().demandedBy("multiConditionalAccess");
            if (code == 53003) {
                reply.policy(Policy.HOME_COUNTRIES, "failure").write();
            } else {
                reply.everyday("failure").write();
            }
            whim.again(1200);
        }
        Workday.days(scene, entra, day, 5);
    }

    static void codesGuessed(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(Method.OATH), entra);
        int day = whim.lives();
        whim.stranger().on(day, 0, 3).open(whim.web());
        for (int turn = 0; turn < whim.chance.between(22, 34); turn++) {
            scene.inSession("guess " + turn);
            entra.fails(whim.words(
                    "MFA denied; invalid verification code",
                    "MFA denied; invalid mobile app verification code",
                    "MFA denied; user entered incorrect code"));
            whim.again(30);
        }
        scene.inSession("");
        Workday.days(scene, entra, day, 5);
    }

    /** One address tries everybody's door. */
    static void doorToDoor(List<Whim> people) {
        Chance chance = people.get(0).chance;
        Site source = Site.rented(Site.City.TASHKENT, chance);
        int hour = chance.between(0, 3);
        for (Whim whim : people) {
            Workday.days(whim.scene, whim.entra, 1, 2);
            whim.scene.with(Machine.stranger()).from(source);
            whim.scene.on(3, hour, whim.chance.between(0, 40)).open(CloudApp.OFFICE_HOME);
            for (int turn = 0; turn < 2; turn++) {
                whim.says(50126).guessing().write();
                whim.again(300);
            }
            Workday.morning(whim.scene, whim.entra, 4);
        }
    }

    /** The proxy's own sign-in succeeds, and the session shows up in two places at once. */
    static void proxied(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(Method.PUSH), entra);
        int day = whim.lives();
        scene.inSession("caught").atDesk().on(day, 7, 10).open(CloudApp.OFFICE_HOME);
        entra.signsIn();
        whim.stranger();
        scene.again(Duration.ofMinutes(whim.chance.between(2, 9))).open(CloudApp.OFFICE_HOME);
        scene.risky(whim.words("medium", "high"));
        entra.signsIn();
        whim.again(240).open(CloudApp.OUTLOOK_WEB);
        entra.lets();
        scene.risky("none").inSession("");
        Workday.goesOn(scene, entra, day);
        Workday.days(scene, entra, day + 1, 5);
    }

    /** One program tries everybody's door, each from a server of its own, and opens two of them without coming further. */
    static void fromEverywhere(List<Whim> people) {
        Chance chance = people.get(0).chance;
        int hour = chance.between(0, 3);
        int turn = 0;
        for (Whim whim : people) {
            Workday.days(whim.scene, whim.entra, 1, 2);
            whim.scene.with(Machine.script()).from(Site.rented(Site.City.TASHKENT, whim.chance));
            whim.scene.on(3, hour, whim.chance.between(0, 59)).open(CloudApp.AZURE_CLI);
            if (turn++ < ENTERED) {
                whim.says(whim.code(50074, 50076, 53003)).knowing().write();
            } else {
                whim.says(50126).guessing().write();
            }
            Workday.morning(whim.scene, whim.entra, 4);
        }
    }

    /** The proxy stands on a rented server; nothing else gives it away. */
    static void proxiedByServer(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(Method.PUSH), entra);
        int day = whim.lives();
        int network = whim.chance.pick(List.of(14061, 20473, 63949, 24940, 9009));
        scene.with(Machine.stranger()).from(Site.hosted(Site.City.PERTH, network, whim.chance.between(0, 39)));
        scene.on(day, 1, whim.chance.between(0, 59)).open(CloudApp.OFFICE_HOME);
        entra.asks();
        scene.later(20);
        entra.passes();
        whim.again(240).open(CloudApp.OUTLOOK_WEB);
        entra.lets();
        Workday.days(scene, entra, day, 5);
    }

    static void codeTypedForAnother(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int day = whim.lives();
        whim.stranger().on(day, 8, 14).open(whim.chance.percent(50) ? CloudApp.BROKER : CloudApp.AZURE_CLI);
        whim.says(50199).knowing().over("deviceCode").movedBy("deviceCodeFlow").write();
        scene.later(40);
        whim.says(0).remembered().over("deviceCode").movedBy("deviceCodeFlow").write();
        whim.again(900);
        whim.says(0)
                .remembered()
                .silently("refreshToken")
                .movedBy("deviceCodeFlow")
                .write();
        Workday.days(scene, entra, day, 5);
    }

    /** Somebody else registers a factor for an account that had none. */
    static void wrongHands(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(Method.PUSH), entra);
        for (int day = 1; day <= 2; day++) {
            whim.seated().on(day).open(whim.web());
            whim.says(0).knowing().write();
        }
        scene.risky(whim.words("medium", "high"));
        whim.stranger().on(3, 0, 4).open(CloudApp.OFFICE_HOME);
        whim.says(50072)
                .knowing()
                .demandedBy("multiConditionalAccess")
                .everyday("failure")
                .write();
        scene.later(200);
        whim.says(0).knowing().passed().everyday("success").write();
        scene.risky("none");
        whim.seated().on(4).open(whim.web());
        whim.says(0).knowing().write();
    }

    static void badNeighbourhood(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        Workday.days(scene, entra, 1, 3);
        boolean elsewhere = whim.chance.percent(50);
        if (elsewhere) {
            whim.stranger();
        } else {
            scene.from(scene.who.kit().home()).with(scene.who.kit().desk());
        }
        for (int turn = 0; turn < 4; turn++) {
            whim.on(4, 1, 5).open(whim.web());
            whim.says(50053).because(Reason.MALICIOUS_ADDRESS).write();
        }
    }
}
