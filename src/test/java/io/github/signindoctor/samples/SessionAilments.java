package io.github.signindoctor.samples;

import java.time.Duration;
import java.util.List;

/** More stories of tokens and lifetimes. */
final class SessionAilments {

    private SessionAilments() {}

    /** A clock asks, and each time somebody answers. */
    static void clockwork(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int minutes = whim.chance.pick(List.of(60, 120, 240));
        int day = whim.chance.between(1, 3);
        int end = day + 2;
        scene.atDesk().on(day, 6, whim.chance.between(0, 20)).open(whim.web());
        while (scene.now().isBefore(Week.startOf(end))) {
            prompt(whim, "signInFrequencyPeriodicReauthentication");
            scene.again(Duration.ofSeconds(minutes * 60L + whim.chance.between(-60, 60)));
        }
    }

    private static void prompt(Whim whim, String lifetime) {
        whim.says(whim.code(50074, 70044))
                .knowing()
                .demandedBy("multiConditionalAccess")
                .everyday("failure")
                .lasting(lifetime)
                .write();
        whim.scene.later(whim.chance.between(8, 30));
        whim.says(0).knowing().passed().everyday("success").lasting(lifetime).write();
    }

    /** A script asks by the clock and can never answer. */
    static void nightJob(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        String agent = whim.words("python-requests/2.32", "WindowsPowerShell/5.1", "Go-http-client/2.0", "curl/8.9");
        boolean typed = whim.chance.percent(50);
        int minutes = whim.chance.pick(List.of(30, 60, 360));
        scene.from(scene.who.kit().office())
                .with(Machine.none(agent))
                .on(1, 1, whim.chance.between(0, 59))
                .open(CloudApp.NIGHTLY_COPY);
        for (int turn = 0; turn < 12; turn++) {
            Reply reply = whim.says(whim.code(50076, 50079))
                    .demandedBy("multiConditionalAccess")
                    .everyday("failure");
            if (typed) {
                reply.knowing().over("ropc").silently("none").write();
            } else {
                reply.silently("refreshToken").write();
            }
            scene.again(Duration.ofMinutes(minutes));
        }
    }

    /** One computer asks all day, because it cannot prove itself; the telephone is at peace. */
    static void lostToken(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        Workday.morning(scene, entra, 1);
        Machine desk = scene.who.kit().desk();
        Machine bare = new Machine("", "", desk.system(), desk.browser(), "", false);
        for (int day = 2; day <= 4; day++) {
            for (int turn = 0; turn < 3; turn++) {
                scene.from(scene.who.kit().office()).with(bare);
                whim.on(day, 6 + turn * 3, 7 + turn * 3).open(whim.web());
                whim.says(whim.code(50155, 50097)).knowing().everyday("failure").write();
                whim.again(40);
                entra.asks();
                scene.later(20);
                entra.passes();
            }
            Workday.phoneRefresh(scene, entra, day);
        }
    }

    /** The mail program forgets; everything else on the computer remembers. */
    static void forgetfulProgram(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        Workday.days(scene, entra, 1, 2);
        for (int day = 3; day <= 4; day++) {
            scene.atDesk().on(day, 6, whim.chance.between(0, 30));
            for (int turn = 0; turn < 6; turn++) {
                scene.open(CloudApp.OUTLOOK_DESK);
                entra.asks();
                scene.later(15);
                entra.passes();
                scene.again(Duration.ofMinutes(whim.chance.pick(List.of(7, 19, 34, 58, 11, 90))));
                scene.open(CloudApp.TEAMS_WEB);
                entra.lets();
                scene.again(Duration.ofMinutes(whim.chance.between(1, 14)));
            }
        }
    }

    /** Each program asks once in the morning on a computer without identity. */
    static void oncePerProgram(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int day = whim.chance.between(2, 4);
        Machine desk = scene.who.kit().desk();
        scene.from(scene.who.kit().home()).with(new Machine("", "", desk.system(), desk.browser(), "", false));
        whim.on(day, 6, 9);
        for (CloudApp app : List.of(CloudApp.TEAMS, CloudApp.OUTLOOK_DESK, CloudApp.OFFICE_HOME, CloudApp.ONEDRIVE)) {
            scene.open(app);
            entra.asks();
            scene.later(20);
            entra.passes();
            whim.again(200);
        }
        Workday.days(scene, entra, day + 1, 5);
    }

    /** The password was changed, and each program says so once. */
    static void afterRevoke(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int day = whim.lives();
        int code = whim.code(50173, 50133, 50132);
        scene.atDesk().on(day, whim.chance.between(6, 12), 10);
        for (CloudApp app : List.of(CloudApp.TEAMS, CloudApp.ONEDRIVE, CloudApp.OFFICE)) {
            scene.open(app);
            whim.says(code).silently("refreshToken").write();
            whim.again(120);
            entra.signsIn();
            whim.again(900);
        }
    }

    /** The page goes round and round and nobody is asked anything. */
    static void roundabout(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int day = whim.lives();
        boolean successes = whim.chance.percent(40);
        int code = whim.code(50058, 50196);
        scene.atDesk().on(day, whim.chance.between(6, 14), 3).open(CloudApp.STOREROOM);
        for (int turn = 0; turn < 30; turn++) {
            if (successes) {
                entra.lets();
            } else {
                entra.stops(code);
            }
            scene.again(Duration.ofSeconds(whim.chance.between(1, 5)));
        }
    }

    /** A browser opens the challenge and it stays open, day after day. */
    static void leftOpen(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        for (int turn = 0; turn < 6; turn++) {
            whim.seated().on(first + turn / 3).open(whim.web());
            entra.asks();
        }
    }
}
