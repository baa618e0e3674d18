package io.github.signindoctor.samples;

import java.time.Duration;

/** Stories of setting up a second factor. */
final class RegistrationStories {

    private RegistrationStories() {}

    /** No method is registered; the browser asks once, then only the desktop program tries. */
    static void neverRegistered(Scene scene, Answers entra) {
        scene.atDesk().on(2, 7, 10).open(CloudApp.OFFICE_HOME);
        entra.demands(50072);
        for (int hour : new int[] {8, 10, 13}) {
            scene.on(2, hour, scene.chance.between(0, 50)).open(CloudApp.OFFICE);
            entra.demandsSilently(50079);
        }
        scene.on(4, 7, 12).open(CloudApp.OFFICE_HOME);
        entra.demands(50072);
    }

    /** A new colleague is asked to register on Monday and does so at once. */
    static void registeredAtOnce(Scene scene, Answers entra) {
        scene.by(Method.PUSH).atDesk().on(1, 7, 20).open(CloudApp.OFFICE_HOME);
        entra.demands(50072);
        scene.later(45).open(CloudApp.SECURITY_INFO);
        entra.demands(50072);
        scene.later(190);
        entra.passes();
        scene.again(Duration.ofSeconds(30)).open(CloudApp.OFFICE_HOME);
        entra.lets();
        Workday.days(scene, entra, 2, 5);
    }

    /** The account of another identity provider: 50079 says that the provider did not send the claim. */
    static void federatedClaim(Scene scene, Answers entra) {
        scene.issuedBy("ADFederationServices").atDesk();
        for (int day = 2; day <= 4; day++) {
            scene.on(day, 6, scene.chance.between(5, 50)).open(CloudApp.OUTLOOK_WEB);
            entra.demands(50079);
            scene.again(Duration.ofSeconds(70));
            entra.demands(50079);
        }
    }

    /** A guest did the second factor at home; this tenant wants one of its own. */
    static void guestAsked(Scene scene, Answers entra) {
        scene.from(Site.abroad(Site.City.MONTREAL, 9)).with(Machine.stranger());
        for (int day = 2; day <= 4; day++) {
            scene.on(day, 13, scene.chance.between(5, 50)).open(CloudApp.TEAMS_WEB);
            entra.demands(50072);
        }
    }

    /** Begins set-up every day, opens the page, never finishes. */
    static void neverFinished(Scene scene, Answers entra) {
        for (int day = 2; day <= 5; day++) {
            for (int hour : new int[] {7, 11}) {
                scene.atDesk().on(day, hour, scene.chance.between(3, 55)).open(CloudApp.OUTLOOK_WEB);
                entra.demands(50072);
                scene.later(50).open(CloudApp.SECURITY_INFO);
                entra.demands(50072);
            }
        }
    }

    /** The reminder to complete security information is put off and the sign-in goes on. */
    static void reminderPutOff(Scene scene, Answers entra) {
        for (int day = 1; day <= 4; day++) {
            scene.atDesk().on(day, 6, scene.chance.between(5, 50)).open(CloudApp.OFFICE_HOME);
            entra.asks();
            scene.later(20);
            entra.demands(50125);
            scene.later(15);
            entra.passes();
        }
    }

    /** No method, and the sign-ins count as risky: registration itself is refused. */
    static void tooRiskyToRegister(Scene scene, Answers entra) {
        scene.risky("medium").from(scene.who.kit().home()).with(scene.who.kit().desk());
        for (int hour : new int[] {8, 10, 13, 17}) {
            scene.on(3, hour, scene.chance.between(0, 55));
            scene.open(hour % 4 == 1 ? CloudApp.SECURITY_INFO : CloudApp.OFFICE_HOME);
            entra.demands(53004);
        }
    }

    /** Has a method and a risky sign-in: access is refused, not registration. */
    static void riskyButRegistered(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 3);
        scene.risky("high").from(scene.who.kit().home()).with(scene.who.kit().desk());
        for (int hour : new int[] {7, 9, 14}) {
            scene.on(4, hour, scene.chance.between(0, 55)).open(CloudApp.OFFICE_HOME);
            entra.blocks(53003, Policy.RISKY_SIGN_INS);
        }
    }

    /** Must register, works from home, and the policy wants set-up at the office. */
    static void setUpFromHome(Scene scene, Answers entra) {
        scene.from(scene.who.kit().home()).with(scene.who.kit().desk());
        for (int day = 2; day <= 4; day++) {
            scene.on(day, 8, scene.chance.between(0, 50)).open(CloudApp.OFFICE_HOME);
            entra.demands(50072);
            scene.later(40).open(CloudApp.SECURITY_INFO);
            if (day == 3) {
                entra.blocks(53010, Policy.SET_UP_AT_OFFICE);
            } else {
                entra.blocks(53003, Policy.SET_UP_AT_OFFICE);
            }
        }
    }

    /** Looks after the own methods from home while that policy is only on trial. */
    static void setUpOnTrial(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 2);
        scene.from(scene.who.kit().home())
                .with(scene.who.kit().desk())
                .on(3, 17, 20)
                .open(CloudApp.SECURITY_INFO);
        entra.letsWith(Policy.SET_UP_AT_OFFICE.gives("reportOnlyFailure"));
        Workday.days(scene, entra, 4, 5);
    }
}
