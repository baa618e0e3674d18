package io.github.signindoctor.knowledge;

import io.github.signindoctor.model.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Explains a code, a symbolic name, a result text, a cause, a remedy, or a whole pasted error page. */
public final class Explainer {
    private static final int PROPOSALS = 3;

    private final KnowledgeBase base;

    /** Explains from these pages. */
    public Explainer(KnowledgeBase base) {
        this.base = base;
    }

    /** Explains words of any kind; what no page covers is called unknown, never guessed. */
    public Explanation explain(String words) {
        String typed = words.strip();
        return ErrorCode.parse(typed)
                .map(this::explain)
                .or(() -> paste(typed))
                .or(() -> identifier(typed))
                .or(() -> base.text(typed).map(Explanation.OfText::new))
                .orElseGet(() -> new Explanation.Unknown(typed, proposals(typed)));
    }

    /** Explains a code. */
    public Explanation explain(ErrorCode code) {
        return base.code(code).<Explanation>map(Explanation.OfCode::new).orElseGet(() -> unknown(code));
    }

    private Explanation unknown(ErrorCode code) {
        Relatives relatives = new Relatives(base.codes());
        return new Explanation.UnknownCode(code, relatives.family(code), relatives.nearest(code));
    }

    private Optional<Explanation> paste(String typed) {
        return PastedError.in(typed).map(error -> new Explanation.OfPaste(error, explanationOf(error, typed)));
    }

    private Optional<Explanation> explanationOf(PastedError error, String typed) {
        return error.code()
                .map(this::explain)
                .or(() -> base.text(typed).map(Explanation.OfText::new))
                .or(() -> Optional.of(error.clientSign())
                        .filter(Predicate.not(String::isEmpty))
                        .map(sign -> new Explanation.Unknown(sign, List.of())));
    }

    private Optional<Explanation> identifier(String typed) {
        String id = typed.toLowerCase(Locale.ROOT);
        return name(typed)
                .or(() -> base.cause(id).map(Explanation.OfCause::new))
                .or(() -> base.remedy(id).map(Explanation.OfRemedy::new))
                .or(() -> base.texts().stream()
                        .filter(page -> page.id().equals(id))
                        .findFirst()
                        .map(Explanation.OfText::new));
    }

    private Optional<Explanation> name(String typed) {
        List<CodePage> pages = base.codesOfName(typed).stream()
                .flatMap(code -> base.code(code).stream())
                .toList();
        if (pages.size() > 1) {
            return Optional.of(new Explanation.OfSeveralCodes(pages));
        }
        return pages.stream().findFirst().map(Explanation.OfCode::new);
    }

    /** Names and identifiers that look like the typed word, best first. */
    private List<String> proposals(String typed) {
        Set<String> words = new TreeSet<>();
        base.codes().forEach(page -> words.add(page.name()));
        base.causes().forEach(page -> words.add(page.id()));
        base.remedies().forEach(page -> words.add(page.id()));
        base.texts().forEach(page -> words.add(page.id()));
        words.remove("");
        return Nearest.words(typed, words, PROPOSALS);
    }
}
