package io.github.signindoctor.graph.pull;

import io.github.signindoctor.graph.Endpoint;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Kind;
import io.github.signindoctor.graph.PullOrder;
import io.github.signindoctor.graph.Pulled;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.graph.Watcher;
import io.github.signindoctor.graph.pull.SignInQuery.Slice;
import io.github.signindoctor.graph.pull.SignInQuery.Version;
import io.github.signindoctor.graph.wire.Patience;
import io.github.signindoctor.ingest.Download;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Pulls sign-ins, kind by kind and slice by slice, page by page. After each page it can be killed and goes on from there. */
public final class Puller {
    private static final Set<Reason> NOT_IN_BETA = Set.of(Reason.BAD_REQUEST, Reason.NOT_FOUND);

    private final PullOrder order;
    private final Into into;
    private final Patience patience;
    private final Watcher watcher;
    private final Endpoint endpoint;
    private final SignInQuery query;
    private final RowCheck check;
    private final Slicing slicing = new Slicing();
    private final Progress progress;
    private boolean hasAskedAgain;

    private Puller(PullOrder order, Into into, Means means, Progress progress) {
        this.order = order;
        this.into = into;
        this.patience = means.patience();
        this.watcher = means.watcher();
        this.endpoint = means.endpoint();
        this.query = new SignInQuery(means.endpoint().graph(), order);
        this.check = new RowCheck(order);
        this.progress = progress;
    }

    /**
     * What a pull works with.
     *
     * @param endpoint links to other hosts are refused
     * @param patience asks
     * @param watcher hears how it goes
     */
    public record Means(Endpoint endpoint, Patience patience, Watcher watcher) {}

    /**
     * Begins a pull, or goes on with the one that was interrupted.
     *
     * @param order its window counts only where no pull was interrupted
     * @param name of the order as the user gave it, equal for equal orders
     * @throws IOException when the files cannot be written, or are of another order
     */
    public static Puller of(PullOrder order, String name, Into into, Means means) throws IOException {
        PullFiles files = into.files();
        Optional<Checkpoint> left = files.left();
        if (left.isPresent() && !left.get().order().equals(name)) {
            throw new GraphException(
                    Reason.OTHER_PULL,
                    files.checkpoint() + ": belongs to another pull (expected the same options as before)",
                    "repeat the command of that pull to finish it, or add --restart to begin this one");
        }
        Checkpoint state = left.orElseGet(() -> Checkpoint.begin(name, order));
        if (left.isPresent()) {
            means.watcher()
                    .note(String.format(
                            Locale.ROOT,
                            "going on with the pull that was interrupted: %,d records are here already; it ends at %s",
                            state.counts().kept(),
                            state.until()));
        }
        Progress progress = left.isPresent()
                ? Progress.from(files, into.brake(), state)
                : Progress.fresh(files, into.brake(), state);
        PullOrder settled = new PullOrder(
                Instant.parse(state.since()), Instant.parse(state.until()), order.kinds(), order.narrowing());
        return new Puller(settled, into, means, progress);
    }

    /**
     * Pulls until all is there, or something stops it; what came is kept either way.
     *
     * @throws IOException when the files cannot be written
     */
    public Pulled run() throws IOException {
        try (progress) {
            while (state().place().kind() < kinds().size()) {
                pullKind(kinds().get(state().place().kind()));
                progress.moveTo(new Checkpoint.Place(state().place().kind() + 1, "", "", ""));
            }
            return pulled(Optional.empty());
        } catch (GraphException e) {
            return pulled(Optional.of(e));
        }
    }

    private Checkpoint state() {
        return progress.state();
    }

    private List<Kind> kinds() {
        return state().version() == Version.V1 ? List.of(Kind.INTERACTIVE) : order.kinds();
    }

    private Pulled pulled(Optional<GraphException> stopped) {
        Checkpoint.Counts counts = state().counts();
        return new Pulled(
                new Pulled.Kept(into.files().part(), into.files().checkpoint()),
                new Pulled.Counts(counts.calls(), counts.rows(), counts.kept()),
                limits(),
                stopped);
    }

    private List<String> limits() {
        List<String> limits = new ArrayList<>(Limits.of(order, state().version()));
        limits.addAll(into.limits());
        return limits;
    }

    /** What stands first in the rows, as long as they are not all there. */
    private String header() {
        return new Download(Pulled.SOURCE, into.files().part(), into.tenant(), limits(), false).header();
    }

    private void pullKind(Kind kind) throws IOException {
        Instant end = ceiling(order.until());
        while (true) {
            Instant from = state().place().from().isEmpty()
                    ? order.since().truncatedTo(ChronoUnit.SECONDS)
                    : Instant.parse(state().place().from());
            Slice slice = state().place().to().isEmpty()
                    ? slicing.next(from, end)
                    : new Slice(from, Instant.parse(state().place().to()));
            if (isPulled(kind, slice)) {
                if (!slice.to().isBefore(end)) {
                    return;
                }
                progress.moveTo(
                        new Checkpoint.Place(state().place().kind(), slice.to().toString(), "", ""));
            }
        }
    }

    private static Instant ceiling(Instant time) {
        Instant floor = time.truncatedTo(ChronoUnit.SECONDS);
        return floor.equals(time) ? floor : floor.plusSeconds(1);
    }

    /** Pulls a slice; false where it must be cut differently. */
    private boolean isPulled(Kind kind, Slice slice) throws IOException {
        PageLinks links = new PageLinks(endpoint);
        String url = state().place().link().isEmpty()
                ? query.url(state().version(), kind, slice)
                : state().place().link();
        int pages = 0;
        while (true) {
            Page page;
            try {
                page = Page.of(patience.paced(url), check::fits);
            } catch (GraphException e) {
                recover(e, slice);
                return false;
            }
            pages++;
            url = page.next().isEmpty() ? "" : links.checked(page.next());
            take(page, slice, url);
            if (url.isEmpty()) {
                if (pages == 1) {
                    slicing.grow();
                }
                return true;
            }
        }
    }

    private void take(Page page, Slice slice, String next) throws IOException {
        Checkpoint.Place place = new Checkpoint.Place(
                state().place().kind(), slice.from().toString(), slice.to().toString(), next);
        progress.add(page, header(), place);
        hasAskedAgain = false;
        watcher.page(state().counts().kept(), slice.from().toString().substring(0, 10));
    }

    /** Finds another way to the same rows, or says that there is none. */
    private void recover(GraphException e, Slice slice) throws IOException {
        boolean isMuch = e.reason() == Reason.TOO_SLOW || e.reason() == Reason.THROTTLED;
        if (isMuch && slicing.shrink(slice)) {
            watcher.note("Graph does not manage " + slice.from() + " to " + slice.to() + "; asking for half of it");
            beginAnew(slice);
        } else if (state().version() == Version.BETA
                && state().counts().calls() == 0
                && NOT_IN_BETA.contains(e.reason())) {
            watcher.note(
                    "Graph's beta refuses (" + e.getMessage() + "); reading v1.0, which has no authentication steps");
            progress.become(state().with(Version.V1));
            beginAnew(slice);
        } else if (!hasAskedAgain && isWorthAnother(e)) {
            hasAskedAgain = true;
            beginAnew(slice);
        } else {
            throw e;
        }
    }

    /** A link grows old; and Graph now and then takes a licensed tenant for an unlicensed one, once. */
    private boolean isWorthAnother(GraphException e) {
        boolean isOldLink = !state().place().link().isEmpty()
                && (e.reason() == Reason.BAD_REQUEST || e.reason() == Reason.NOT_FOUND);
        return isOldLink || e.reason() == Reason.NO_PREMIUM;
    }

    private void beginAnew(Slice slice) throws IOException {
        progress.moveTo(
                new Checkpoint.Place(state().place().kind(), slice.from().toString(), "", ""));
    }
}
