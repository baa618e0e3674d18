package io.github.signindoctor.samples;

import java.time.Duration;
import java.util.List;

/** What a seed decides about a story: when it begins, from where, on what, in which words. */
final class Whim {

    private static final List<CloudApp> WEB = List.of(CloudApp.OFFICE_HOME, CloudApp.OUTLOOK_WEB, CloudApp.TEAMS_WEB);
    private static final List<Site.City> FAR =
            List.of(Site.City.SURABAYA, Site.City.TASHKENT, Site.City.ASUNCION, Site.City.PERTH);

    final Scene scene;
    final Answers entra;
    final Chance chance;

    Whim(Scene scene, Answers entra) {
        this.scene = scene;
        this.entra = entra;
        this.chance = scene.chance;
    }

    /** Ordinary life on the first two or three days; returns the next day. */
    int lives() {
        int days = chance.between(2, 3);
        Workday.days(scene, entra, 1, days);
        return days + 1;
    }

    /** A web application. */
    CloudApp web() {
        return chance.pick(WEB);
    }

    /** The desk, in the office or at home. */
    Whim seated() {
        scene.with(scene.who.kit().desk())
                .from(
                        chance.percent(60)
                                ? scene.who.kit().office()
                                : scene.who.kit().home());
        return this;
    }

    /** A rented server abroad, on a machine that nobody knows. */
    Whim stranger() {
        scene.with(Machine.stranger()).from(Site.rented(chance.pick(FAR), chance));
        return this;
    }

    /** Some moment of office hours on a day. */
    Whim on(int day) {
        return on(day, 6, 15);
    }

    /** Some moment between two hours of a day. */
    Whim on(int day, int from, int to) {
        scene.on(day, chance.between(from, to), chance.between(0, 59));
        return this;
    }

    /** A new try after so many seconds, give or take a third. */
    Whim again(int seconds) {
        scene.again(Duration.ofSeconds(chance.between(seconds * 2 / 3, seconds * 4 / 3)));
        return this;
    }

    Whim open(CloudApp app) {
        scene.open(app);
        return this;
    }

    /** An answer with this code. */
    Reply says(int code) {
        return Reply.of(scene, code);
    }

    /** One of these texts. */
    String words(String... texts) {
        return chance.pick(List.of(texts));
    }

    /** One of these codes. */
    int code(Integer... codes) {
        return chance.pick(List.of(codes));
    }
}
