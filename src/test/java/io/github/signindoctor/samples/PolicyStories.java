package io.github.signindoctor.samples;

import java.time.Duration;
import java.util.List;

/** Stories of Conditional Access. */
final class PolicyStories {

    private static final Machine MAIL_PROGRAM = Machine.none("Postbox/7.0 IMAP");

    private PolicyStories() {}

    /** Opens the payroll again and again; the policy is for payroll staff only. */
    static void payrollRefused(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 2);
        for (int day = 3; day <= 5; day++) {
            scene.atDesk().on(day, 8, scene.chance.between(0, 50)).open(CloudApp.PAYROLL);
            entra.blocks(53003, Policy.PAYROLL_STAFF);
            scene.again(Duration.ofMinutes(2));
            entra.blocks(53003, Policy.PAYROLL_STAFF);
            Workday.refresh(scene, entra, day);
        }
    }

    /** The same policy on trial: it would have refused, and everybody comes in. */
    static void payrollOnTrial(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 2);
        for (int day = 3; day <= 5; day++) {
            scene.atDesk().on(day, 8, scene.chance.between(0, 50)).open(CloudApp.PAYROLL);
            entra.letsWith(Policy.PAYROLL_STAFF.gives("reportOnlyFailure"));
        }
    }

    /** Works from a country that the policy does not know. */
    static void abroadRefused(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 2);
        scene.from(new Site("203.0.113.40", Site.City.LAGOS, 64507, ""))
                .with(scene.who.kit().desk());
        for (int day = 3; day <= 5; day++) {
            for (CloudApp app : new CloudApp[] {CloudApp.OUTLOOK_WEB, CloudApp.TEAMS_WEB}) {
                scene.on(day, 9, scene.chance.between(0, 59)).open(app);
                entra.blocks(53003, Policy.HOME_COUNTRIES);
            }
        }
    }

    /** Refused abroad, but by the payroll policy: everything else opens from there. */
    static void payrollRefusedAbroad(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 2);
        scene.from(Site.abroad(Site.City.BOLOGNA, 21)).with(scene.who.kit().desk());
        for (int day = 3; day <= 5; day++) {
            scene.on(day, 9, scene.chance.between(0, 30)).open(CloudApp.OUTLOOK_WEB);
            entra.signsIn();
            scene.again(Duration.ofMinutes(15)).open(CloudApp.PAYROLL);
            entra.blocks(53003, Policy.PAYROLL_STAFF);
        }
    }

    /** An old mail program keeps asking; browser and telephone work. */
    static void oldMailProgram(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 5);
        for (int day = 2; day <= 5; day++) {
            for (int turn = 0; turn < 4; turn++) {
                mailProgram(scene, day, turn);
                scene.tellOldStyle(
                        Answers.ending(53003, ""),
                        Scene.singleFactor(List.of(Step.password(scene.now(), true))),
                        Applied.everydayBut("notApplied", Policy.NO_OLD_PROTOCOLS.gives("failure")));
            }
        }
    }

    /** The same program, and the tenant lets it in. */
    static void oldMailProgramThatWorks(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 5);
        for (int day = 2; day <= 5; day++) {
            mailProgram(scene, day, 0);
            scene.tellOldStyle(
                    Answers.ending(0, ""),
                    Scene.singleFactor(List.of(Step.password(scene.now(), true))),
                    Applied.everydayBut("notApplied", Policy.NO_OLD_PROTOCOLS.gives("reportOnlyFailure")));
        }
    }

    private static void mailProgram(Scene scene, int day, int turn) {
        scene.from(scene.who.kit().office()).with(MAIL_PROGRAM);
        scene.on(day, 7 + turn, 11 + turn).open(CloudApp.MAILBOX_IMAP);
    }
}
