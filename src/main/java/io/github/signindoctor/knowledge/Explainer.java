package io.github.signindoctor.knowledge;

import io.github.signindoctor.model.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains a code, a symbolic name, a result text, a cause, a remedy, or a whole pasted error page. */
public final class Explainer {
    private static final int PROPOSALS = 3;

    /** Longer than any code that a record can carry, and still the number of a code to whoever typed it. */
    private static final String LONG_NUMBER = "(?i)(?:AADSTS)?(\\d{10,40})";

    private final KnowledgeBase base;

    /** Explains from these pages. */
    public Explainer(KnowledgeBase base) {
        this.base = base;
    }

    /** Explains words of any kind; what no page covers is called unknown, never guessed. */
    public Explanation explain(String words) {
        String typed = words.strip();
        Optional<ErrorCode> code = ErrorCode.parse(typed);
        return code.isPresent() ? explain(code.get()) : explainWords(typed);
    }

    private Explanation explainWords(String typed) {
        return longNumber(typed)
                .or(() -> paste(typed))
                .or(() -> identifier(typed))
                .or(() -> base.text(typed).map(Explanation.OfText::new))
                .or(() -> found(typed))
                .orElseGet(() -> new Explanation.Unknown(typed, proposals(typed)));
    }

    /** Explains a code. */
    public Explanation explain(ErrorCode code) {
        Optional<CodePage> page = base.code(code);
        return page.isPresent() ? new Explanation.OfCode(page.get()) : unknown(code);
    }

    private Explanation unknown(ErrorCode code) {
        Relatives relatives = new Relatives(base.codes());
        String number = code.toString();
        String range = new NumberFamilies(base.codes()).of(number);
        return new Explanation.UnknownCode(number, range, relatives.family(number), relatives.nearest(code));
    }

    private Optional<Explanation> longNumber(String typed) {
        Matcher matcher = Pattern.compile(LONG_NUMBER).matcher(typed);
        return matcher.matches() ? Optional.of(unknown(matcher.group(1))) : Optional.empty();
    }

    /** No known code is near to such a number. */
    private Explanation unknown(String number) {
        String range = new NumberFamilies(base.codes()).of(number);
        return new Explanation.UnknownCode(number, range, new Relatives(base.codes()).family(number), List.of());
    }

    /** The page that holds all the words, or all such pages. */
    private Optional<Explanation> found(String typed) {
        List<PageSearch.Hit> hits = new PageSearch(base).search(typed);
        if (hits.size() > 1) {
            var candidates = hits.stream().map(PageSearch.Hit::candidate).toList();
            return Optional.of(new Explanation.OfSeveralPages(typed, candidates));
        }
        return hits.stream().findFirst().map(PageSearch.Hit::page);
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

    /** Pages whose name or identifier looks like the typed word, best first. */
    private List<Explanation.Candidate> proposals(String typed) {
        Map<String, Explanation.Candidate> words = new TreeMap<>();
        for (PageSearch.Hit hit : new PageSearch(base).all()) {
            boolean isCode = hit.page() instanceof Explanation.OfCode;
            words.putIfAbsent(isCode ? hit.candidate().title() : hit.candidate().id(), hit.candidate());
        }
        return Nearest.words(typed, words.keySet(), PROPOSALS).stream()
                .map(words::get)
                .toList();
    }
}
