package io.github.signindoctor.samples;

import java.time.Duration;
import java.util.List;

/** Stories of tokens, passwords and accounts. */
final class SessionStories {

    private SessionStories() {}

    /** OneDrive asks silently every five minutes for hours; nobody is ever prompted in it. */
    static void silentLoop(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 3);
        scene.atDesk().on(4, 6, 44).open(CloudApp.ONEDRIVE);
        for (int turn = 0; turn < 40; turn++) {
            entra.demandsSilently(50076);
            scene.again(Duration.ofSeconds(300 + scene.chance.between(-8, 8)));
        }
        Workday.goesOn(scene, entra, 5);
    }

    /** Teams asks silently twice, then shows the window, and the person answers. */
    static void silentThenAnswered(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 2);
        for (int day = 3; day <= 4; day++) {
            scene.atDesk().on(day, 6, 35).open(CloudApp.TEAMS);
            entra.demandsSilently(50076);
            scene.again(Duration.ofSeconds(15));
            entra.demandsSilently(50076);
            scene.again(Duration.ofSeconds(40));
            entra.signsIn();
        }
    }

    /** Types the wrong password on three days and gives up each time. */
    static void wrongPassword(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 2);
        for (int day = 3; day <= 5; day++) {
            scene.atDesk().on(day, 6, scene.chance.between(5, 50)).open(CloudApp.OFFICE_HOME);
            for (int turn = 0; turn < 3; turn++) {
                entra.mistypes();
                scene.again(Duration.ofSeconds(scene.chance.between(18, 60)));
            }
        }
    }

    /** One wrong password, then the right one. */
    static void mistypedOnce(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 3);
        scene.atDesk().on(4, 6, 18).open(CloudApp.TEAMS_WEB);
        entra.mistypes();
        scene.again(Duration.ofSeconds(22));
        entra.signsIn();
        Workday.all(scene, entra, 5);
    }

    /** Wrong ten times in a row, then locked out for the rest of the morning. */
    static void locked(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 4);
        scene.atDesk().on(5, 6, 15).open(CloudApp.OFFICE_HOME);
        for (int turn = 0; turn < 10; turn++) {
            entra.mistypes();
            scene.again(Duration.ofSeconds(scene.chance.between(12, 40)));
        }
        for (int turn = 0; turn < 6; turn++) {
            entra.stops(50053);
            scene.again(Duration.ofMinutes(scene.chance.between(1, 25)));
        }
    }

    /** The same code with the other reason: a stranger's address is refused whatever the password. */
    static void maliciousAddress(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 5);
        scene.with(Machine.stranger()).from(Site.strange(Site.City.LAGOS, 31));
        for (int turn = 0; turn < 4; turn++) {
            scene.on(3, 2, 5 + turn * 7).open(CloudApp.OFFICE_HOME);
            scene.tell(new Row.Ending(50053, Reason.MALICIOUS_ADDRESS, ""), Scene.singleFactor(List.of()), List.of());
        }
    }

    /** The storeroom application was switched off: no cause of the list, and the honest answer says so. */
    static void switchedOff(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 3);
        for (int day = 3; day <= 5; day++) {
            scene.atDesk().on(day, 12, scene.chance.between(0, 50)).open(CloudApp.STOREROOM);
            entra.stops(7000112);
        }
        Workday.days(scene, entra, 4, 5);
    }

    /** Every interrupt that an ordinary sign-in can show, each followed by success. */
    static void interruptsOnly(Scene scene, Answers entra) {
        for (int day = 1; day <= 5; day++) {
            scene.atDesk().on(day, 6, scene.chance.between(5, 50)).open(CloudApp.OFFICE_HOME);
            entra.stops(day % 2 == 0 ? 16000 : 50058);
            scene.later(4);
            entra.demands(50097);
            scene.later(2);
            entra.asks();
            scene.later(24);
            entra.keepsSignedIn();
            scene.later(5);
            entra.passes();
        }
    }
}
