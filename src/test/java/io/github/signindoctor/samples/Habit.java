package io.github.signindoctor.samples;

import java.time.Duration;

/** How healthy people live: nothing here deserves a finding. */
enum Habit {
    OFFICE((scene, entra) -> Workday.days(scene, entra, 1, 5)),
    HOME_OFFICE(Habit::homeOffice),
    SLIP(Habit::slip),
    PHONE(Habit::phone),
    TRAVELLER(Habit::traveller),
    SILENT_CHALLENGE(Habit::silentChallenge),
    WEEKEND(Habit::weekend),
    NEWCOMER(Habit::newcomer);

    private final Story story;

    Habit(Story story) {
        this.story = story;
    }

    /** The habit of healthy person number {@code turn}: habits take turns. */
    static Habit of(int turn) {
        return values()[turn % values().length];
    }

    void play(Scene scene, Answers entra) {
        story.play(scene, entra);
    }

    private static void homeOffice(Scene scene, Answers entra) {
        for (int day : new int[] {1, 3}) {
            scene.from(scene.who.kit().home()).with(scene.who.kit().desk());
            scene.on(day, 7, scene.chance.between(0, 59)).open(CloudApp.TEAMS_WEB);
            entra.signsIn();
            Workday.phoneRefresh(scene, entra, day);
        }
        Workday.all(scene, entra, 2);
        Workday.all(scene, entra, 4);
    }

    private static void slip(Scene scene, Answers entra) {
        Workday.all(scene, entra, 1);
        scene.atDesk().on(2, 6, 20).open(CloudApp.OUTLOOK_WEB);
        entra.mistypes();
        scene.again(Duration.ofSeconds(25));
        entra.signsIn();
        Workday.all(scene, entra, 4);
        Workday.all(scene, entra, 5);
    }

    private static void phone(Scene scene, Answers entra) {
        scene.with(scene.who.kit().phone()).from(scene.who.kit().home());
        scene.on(1, 18, 10).open(CloudApp.OUTLOOK_MOBILE);
        entra.signsIn();
        for (int day = 1; day <= 7; day++) {
            Workday.phoneRefresh(scene, entra, day);
        }
        Workday.all(scene, entra, 2);
        Workday.all(scene, entra, 4);
    }

    private static void traveller(Scene scene, Answers entra) {
        Workday.days(scene, entra, 1, 2);
        for (int day = 3; day <= 5; day++) {
            scene.from(Site.abroad(Site.City.BOLOGNA, day)).with(scene.who.kit().desk());
            scene.on(day, 7, scene.chance.between(0, 59)).open(CloudApp.OUTLOOK_WEB);
            entra.signsIn();
        }
    }

    private static void silentChallenge(Scene scene, Answers entra) {
        Workday.all(scene, entra, 1);
        scene.atDesk().on(3, 6, 40).open(CloudApp.TEAMS);
        entra.demandsSilently(50076);
        scene.again(Duration.ofSeconds(20));
        entra.signsIn();
        Workday.all(scene, entra, 4);
        Workday.all(scene, entra, 5);
    }

    private static void weekend(Scene scene, Answers entra) {
        Workday.days(scene, entra, 2, 4);
        scene.from(scene.who.kit().home())
                .with(scene.who.kit().desk())
                .on(7, 18, 30)
                .open(CloudApp.OFFICE_HOME);
        entra.signsIn();
        Workday.phoneRefresh(scene, entra, 6);
    }

    private static void newcomer(Scene scene, Answers entra) {
        scene.atDesk().on(1, 7, 5).open(CloudApp.OFFICE_HOME);
        entra.demands(50072);
        scene.later(210);
        entra.passes();
        Workday.days(scene, entra, 2, 5);
    }
}
