package io.github.signindoctor.samples;

import java.time.Duration;
import java.util.List;

/** The ordinary parts of a day, from which the stories are put together. */
final class Workday {

    private static final List<CloudApp> WEB = List.of(CloudApp.OFFICE_HOME, CloudApp.OUTLOOK_WEB, CloudApp.TEAMS_WEB);
    private static final List<CloudApp> RICH = List.of(CloudApp.TEAMS, CloudApp.ONEDRIVE, CloudApp.OFFICE);

    private Workday() {}

    /** Signs in with the second factor about eight in the morning (local time), at the desk. */
    static void morning(Scene scene, Answers entra, int day) {
        scene.atDesk().on(day, 6, scene.chance.between(5, 55)).open(scene.chance.pick(WEB));
        if (scene.chance.percent(12)) {
            entra.stops(50058);
            scene.again(Duration.ofSeconds(3));
        }
        entra.signsIn();
    }

    /** Opens another page during the day; the session holds. */
    static void goesOn(Scene scene, Answers entra, int day) {
        scene.atDesk().on(day, 9, scene.chance.between(0, 59)).open(scene.chance.pick(WEB));
        entra.lets();
    }

    /** A desktop program refreshes its token. */
    static void refresh(Scene scene, Answers entra, int day) {
        scene.atDesk().on(day, scene.chance.between(10, 14), scene.chance.between(0, 59));
        scene.open(scene.chance.pick(RICH));
        entra.refreshes();
    }

    /** The telephone fetches mail over mobile data. */
    static void phoneRefresh(Scene scene, Answers entra, int day) {
        Person.Kit kit = scene.who.kit();
        scene.from(Site.mobile(scene.chance.between(0, 500), kit.home().city())).with(kit.phone());
        scene.on(day, scene.chance.between(16, 20), scene.chance.between(0, 59)).open(CloudApp.OUTLOOK_MOBILE);
        entra.refreshes();
    }

    /** A whole ordinary day. */
    static void all(Scene scene, Answers entra, int day) {
        if (day == 1 || scene.chance.percent(45)) {
            morning(scene, entra, day);
        } else {
            goesOn(scene, entra, day);
        }
        refresh(scene, entra, day);
        if (scene.chance.percent(30)) {
            phoneRefresh(scene, entra, day);
        }
    }

    /** Ordinary days from one to another, both included. */
    static void days(Scene scene, Answers entra, int first, int last) {
        for (int day = first; day <= last; day++) {
            all(scene, entra, day);
        }
    }
}
