package io.github.signindoctor.samples;

import java.time.Duration;
import java.util.List;

/** More stories of federation, guests, accounts and passwords. */
final class IdentityAilments {

    private IdentityAilments() {}

    static void claimMissing(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        scene.issuedBy("ADFederationServices");
        int code = whim.code(50079, 50076, 50074);
        for (int turn = 0; turn < 6; turn++) {
            whim.seated().on(2 + turn / 2).open(whim.web());
            whim.says(code)
                    .demandedBy("multiConditionalAccess")
                    .everyday("failure")
                    .write();
        }
    }

    static void providerUnfinished(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        int code = whim.code(50158, 5001256, 50012620);
        for (int turn = 0; turn < 4; turn++) {
            whim.seated().on(first + turn / 2).open(CloudApp.PAYROLL);
            whim.says(code)
                    .knowing()
                    .demandedBy("multiConditionalAccess")
                    .saying(code == 50158 ? "MFA denied; redirected to external provider for MFA" : "")
                    .write();
        }
    }

    static void guestAskedAgain(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        scene.from(scene.who.kit().home()).with(Machine.stranger());
        int code = whim.code(50074, 50072, 50079, 53003);
        for (int turn = 0; turn < 4; turn++) {
            whim.on(2 + turn / 2).open(CloudApp.TEAMS_WEB);
            whim.says(code)
                    .demandedBy("multiConditionalAccess")
                    .everyday("failure")
                    .write();
        }
    }

    static void stranger(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        scene.from(scene.who.kit().home()).with(Machine.stranger());
        int code = whim.code(50020, 90072);
        for (int turn = 0; turn < 3; turn++) {
            whim.on(2 + turn).open(CloudApp.TEAMS_WEB);
            whim.says(code).write();
        }
    }

    static void borderClosed(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        scene.from(scene.who.kit().home()).with(Machine.stranger());
        int code = whim.code(500212, 500213);
        for (int turn = 0; turn < 3; turn++) {
            whim.on(2 + turn).open(CloudApp.TEAMS_WEB);
            whim.says(code).write();
        }
    }

    static void agentsDown(List<Whim> people) {
        int code = people.get(0).code(80001, 80002, 80007, 80014);
        int day = people.get(0).chance.between(2, 4);
        for (Whim whim : people) {
            Workday.morning(whim.scene, whim.entra, 1);
            for (int turn = 0; turn < 2; turn++) {
                whim.seated().on(day, 8, 10).open(whim.web());
                whim.says(code).write();
            }
        }
    }

    static void noSuchAccount(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        for (int turn = 0; turn < 3; turn++) {
            whim.seated().on(2 + turn / 2).open(whim.web());
            whim.says(50034).write();
        }
    }

    /** The telephone keeps sending the password of last month. */
    static void oldPassword(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        Workday.days(scene, entra, 1, 2);
        int minutes = whim.chance.pick(List.of(15, 30, 60));
        scene.from(scene.who.kit().home()).with(Machine.none("Apple-iPhone14C7/2206.60"));
        scene.on(3, 6, whim.chance.between(0, 59)).open(CloudApp.MAILBOX_ACTIVESYNC);
        for (int turn = 0; turn < 16; turn++) {
            whim.says(50126).guessing().over("ropc").silently("none").write();
            scene.again(Duration.ofSeconds(minutes * 60L + whim.chance.between(-4, 4)));
        }
        Workday.goesOn(scene, entra, 4);
    }

    static void expired(Scene scene, Answers entra) {
        stopped(new Whim(scene, entra), 50055, 50144);
    }

    static void disabled(Scene scene, Answers entra) {
        stopped(new Whim(scene, entra), 50057);
    }

    static void unassigned(Scene scene, Answers entra) {
        stopped(new Whim(scene, entra), 50105);
    }

    static void unconsented(Scene scene, Answers entra) {
        stopped(new Whim(scene, entra), 65001, 90094, 90095);
    }

    private static void stopped(Whim whim, Integer... codes) {
        int first = whim.lives();
        int code = whim.code(codes);
        for (int turn = 0; turn < 3; turn++) {
            whim.seated().on(first + turn).open(CloudApp.STOREROOM);
            whim.says(code).knowing().write();
        }
    }
}
