package io.github.signindoctor.graph.pull;

import io.github.signindoctor.graph.Brake;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * How far a pull is, on the disk. Nothing is there before the first page; from then on the rows and the checkpoint agree
 * after any end of the program: a kill between the two costs one page, which is asked for again.
 */
final class Progress implements Closeable {
    private final PullFiles files;
    private final Brake brake;
    private Optional<PartFile> part = Optional.empty();
    private Checkpoint state;

    private Progress(PullFiles files, Brake brake, Checkpoint state) {
        this.files = files;
        this.brake = brake;
        this.state = state;
    }

    static Progress fresh(PullFiles files, Brake brake, Checkpoint state) {
        return new Progress(files, brake, state);
    }

    /** Goes on where an earlier pull stopped. */
    static Progress from(PullFiles files, Brake brake, Checkpoint left) throws IOException {
        Progress progress = new Progress(files, brake, left);
        PartFile part = PartFile.at(files.part());
        part.cut(left.counts().bytes());
        progress.part = Optional.of(part);
        return progress;
    }

    Checkpoint state() {
        return state;
    }

    /** Whether nothing is on the disk yet. */
    boolean isFresh() {
        return part.isEmpty();
    }

    /** The same place, read from another version of Graph. */
    void become(Checkpoint other) {
        state = other;
    }

    /** Adds a page, then says that it is there. */
    void add(Page page, String header, Checkpoint.Place place) throws IOException {
        brake.during(() -> {
            if (part.isEmpty()) {
                begin(header);
            }
            part.orElseThrow().append(page.piece());
            state = state.at(state.counts().with(page), place);
            files.save(state);
        });
    }

    private void begin(String header) throws IOException {
        byte[] first = Page.first(header);
        PartFile file = PartFile.at(files.part());
        part = Optional.of(file);
        file.cut(0);
        file.append(first);
        state = state.begun(first.length);
    }

    void moveTo(Checkpoint.Place place) throws IOException {
        state = state.at(state.counts(), place);
        if (!isFresh()) {
            brake.during(() -> files.save(state));
        }
    }

    @Override
    public void close() throws IOException {
        if (part.isPresent()) {
            part.get().close();
        }
    }
}
