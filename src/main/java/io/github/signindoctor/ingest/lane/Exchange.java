package io.github.signindoctor.ingest.lane;

/**
 * What the threads of one lane tell each other: the parts whose numbers are the same for all.
 *
 * @param kind whether a person sat there, and the flag
 */
record Exchange(
        SharedParts who,
        SharedParts kind,
        SharedParts client,
        SharedParts place,
        SharedParts device,
        SharedParts status,
        SharedParts policies,
        SharedParts risk) {
    Exchange() {
        this(
                new SharedParts(),
                new SharedParts(),
                new SharedParts(),
                new SharedParts(),
                new SharedParts(),
                new SharedParts(),
                new SharedParts(),
                new SharedParts());
    }
}
