package io.github.signindoctor.sandbox.story;

import java.util.Locale;

/** What is opened, on what, where. */
record Scene(App app, Machine machine, Place place) {
    static Scene parse(String text) {
        String[] words = text.toUpperCase(Locale.ROOT).split(" ");
        return new Scene(App.valueOf(words[0]), Machine.valueOf(words[1]), Place.valueOf(words[2]));
    }

    Scene opening(App other) {
        return new Scene(other, machine, place);
    }

    @Override
    public String toString() {
        return (app + " " + machine + " " + place).toLowerCase(Locale.ROOT);
    }
}
