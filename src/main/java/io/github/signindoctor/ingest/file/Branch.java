package io.github.signindoctor.ingest.file;

/** Is shown one input on a thread of its own, while others are shown others. */
public interface Branch extends InputVisitor {
    /** Whether the input must be shown once more, in its turn. Then nothing of it was taken. */
    boolean isDeferred();

    /** Puts what is to be said of the input behind what was said of those before it. To be called in the order of the inputs. */
    void join();
}
