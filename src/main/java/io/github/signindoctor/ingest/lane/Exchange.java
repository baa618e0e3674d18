package io.github.signindoctor.ingest.lane;

/**
 * What the threads of one lane tell each other: the parts whose numbers are the same for all.
 *
 * @param kind whether a person sat there, and the flag
 */
record Exchange(
        GroupCache who,
        GroupCache kind,
        GroupCache client,
        GroupCache place,
        GroupCache device,
        GroupCache status,
        GroupCache policies,
        GroupCache risk) {
    Exchange() {
        this(
                new GroupCache(),
                new GroupCache(),
                new GroupCache(),
                new GroupCache(),
                new GroupCache(),
                new GroupCache(),
                new GroupCache(),
                new GroupCache());
    }
}
