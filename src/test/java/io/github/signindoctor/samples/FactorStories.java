package io.github.signindoctor.samples;

import java.time.Duration;

/** Stories of the second factor itself. */
final class FactorStories {

    static final String UNANSWERED = "MFA denied; user did not respond to mobile app notification";
    static final String UNSENT = "MFA denied; unable to send the mobile app notification to the device";
    static final String WRONG_CODE = "MFA denied; invalid mobile app verification code";
    static final String DECLINED = "MFA denied; user declined the authentication";
    static final String WRONG_NUMBER = "MFA denied; user did not select the correct number";

    private FactorStories() {}

    /** Push works on Monday and Tuesday; from Wednesday nobody answers the old telephone. */
    static void newTelephone(Scene scene, Answers entra) {
        scene.by(Method.PUSH);
        Workday.morning(scene, entra, 1);
        Workday.refresh(scene, entra, 1);
        Workday.morning(scene, entra, 2);
        for (int day = 3; day <= 5; day++) {
            for (int hour : new int[] {6, 8, 12}) {
                scene.atDesk().on(day, hour, scene.chance.between(2, 50)).open(CloudApp.OUTLOOK_WEB);
                entra.asks();
                scene.later(62);
                entra.fails(scene.chance.percent(70) ? UNANSWERED : UNSENT);
            }
        }
    }

    /** One push lies unanswered on Wednesday; the next is approved. */
    static void oneUnansweredPush(Scene scene, Answers entra) {
        scene.by(Method.PUSH);
        Workday.days(scene, entra, 1, 2);
        scene.atDesk().on(3, 6, 30).open(CloudApp.OUTLOOK_WEB);
        entra.asks();
        scene.later(61);
        entra.fails(UNANSWERED);
        scene.again(Duration.ofSeconds(40));
        entra.signsIn();
        Workday.days(scene, entra, 4, 5);
    }

    /** The codes of the app are refused every morning; a text message works an hour later. */
    static void clockDrift(Scene scene, Answers entra) {
        scene.by(Method.SMS);
        Workday.morning(scene, entra, 1);
        for (int day = 2; day <= 5; day++) {
            scene.atDesk()
                    .by(Method.OATH)
                    .on(day, 6, scene.chance.between(5, 40))
                    .open(CloudApp.OFFICE_HOME);
            for (int turn = 0; turn < 3; turn++) {
                entra.asks();
                scene.later(scene.chance.between(35, 55));
                entra.fails(WRONG_CODE);
                scene.again(Duration.ofSeconds(45));
            }
            scene.by(Method.SMS).again(Duration.ofMinutes(50));
            entra.signsIn();
        }
    }

    /** Two wrong codes, the third is right, once in the week. */
    static void twoWrongCodes(Scene scene, Answers entra) {
        scene.by(Method.OATH);
        Workday.all(scene, entra, 1);
        scene.atDesk().on(3, 6, 25).open(CloudApp.OFFICE_HOME);
        entra.asks();
        for (int turn = 0; turn < 2; turn++) {
            scene.later(30);
            entra.fails(WRONG_CODE);
        }
        scene.later(33);
        entra.passes();
        Workday.days(scene, entra, 4, 5);
    }

    /** Somebody who has the password sends one prompt after another from a rented server at night. */
    static void fatigue(Scene scene, Answers entra) {
        scene.by(Method.PUSH);
        Workday.days(scene, entra, 1, 3);
        scene.with(Machine.stranger()).from(Site.strange(Site.City.SURABAYA, 11));
        scene.on(4, 1, 12).open(CloudApp.OUTLOOK_WEB);
        for (int turn = 0; turn < 9; turn++) {
            entra.asks();
            scene.later(scene.chance.between(15, 45));
            entra.fails(turn % 3 == 2 ? UNANSWERED : turn == 7 ? WRONG_NUMBER : DECLINED);
            scene.again(Duration.ofSeconds(scene.chance.between(20, 70)));
        }
        Workday.days(scene, entra, 4, 5);
    }

    /** A traveller misses one prompt abroad and answers the next: the country is new, the person is not. */
    static void promptedOnceAbroad(Scene scene, Answers entra) {
        scene.by(Method.PUSH);
        Workday.days(scene, entra, 1, 2);
        scene.with(scene.who.kit().desk()).from(Site.abroad(Site.City.MONTREAL, 4));
        scene.on(3, 14, 8).open(CloudApp.OUTLOOK_WEB);
        entra.asks();
        scene.later(61);
        entra.fails(UNANSWERED);
        scene.again(Duration.ofSeconds(50));
        entra.signsIn();
        scene.on(4, 14, 31).open(CloudApp.TEAMS_WEB);
        entra.signsIn();
    }
}
