package io.github.signindoctor.samples;

/** What happens to one person over the week. */
@FunctionalInterface
interface Story {

    /** Writes the rows: the scene says where and when, the answers what Entra replied. */
    void play(Scene scene, Answers entra);
}
