package io.github.signindoctor.knowledge;

import io.github.signindoctor.model.ErrorCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The pages on shelves; a page is opened when it is first asked for. */
final class ShelvedKnowledge implements KnowledgeBase {
    private final Shelf<ErrorCode, CodePage> codes = new Shelf<>(Comparator.<ErrorCode>naturalOrder());
    private final Shelf<String, TextPage> texts = new Shelf<>(Comparator.<String>naturalOrder());
    private final Shelf<String, CausePage> causes = new Shelf<>(causeOrder());
    private final Shelf<String, RemedyPage> remedies = new Shelf<>(Comparator.<String>naturalOrder());
    private final Shelf<Integer, NetworkPage> networks = new Shelf<>(Comparator.<Integer>naturalOrder());
    private final SortedMap<String, List<ErrorCode>> names = new TreeMap<>();
    private final TextMatcher matcher;

    ShelvedKnowledge(Collection<Card> cards) {
        cards.forEach(this::shelve);
        matcher = new TextMatcher(
                cards.stream().flatMap(card -> card.patterns().stream()).toList());
    }

    private void shelve(Card card) {
        Supplier<Node.Mapping> page = card.page();
        switch (card.kind()) {
            case CODE -> shelveCode(card);
            case TEXT -> texts.put(card.id(), () -> PageReader.text(page.get()));
            case CAUSE -> causes.put(card.id(), () -> PageReader.cause(page.get()));
            case REMEDY -> remedies.put(card.id(), () -> PageReader.remedy(page.get()));
            case NETWORK -> networks.put(Integer.valueOf(card.id()), () -> PageReader.network(page.get()));
        }
    }

    private void shelveCode(Card card) {
        ErrorCode code = new ErrorCode(Integer.parseInt(card.id()));
        codes.put(code, () -> PageReader.code(card.page().get()));
        if (!card.name().isEmpty()) {
            names.merge(folded(card.name()), List.of(code), ShelvedKnowledge::joined);
        }
    }

    private static List<ErrorCode> joined(List<ErrorCode> some, List<ErrorCode> more) {
        return Stream.concat(some.stream(), more.stream()).sorted().toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Comparator<String> causeOrder() {
        Map<String, Integer> ranks = new TreeMap<>();
        Vocabulary.causes().forEach(id -> ranks.put(id, ranks.size()));
        return Comparator.comparing((String id) -> ranks.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public Optional<CodePage> code(ErrorCode code) {
        return codes.get(code);
    }

    @Override
    public Collection<CodePage> codes() {
        return codes.all();
    }

    @Override
    public List<ErrorCode> codesOfName(String name) {
        return names.getOrDefault(folded(name), List.of());
    }

    @Override
    public Optional<TextPage> text(String text) {
        return matcher.match(text).flatMap(texts::get);
    }

    @Override
    public Collection<TextPage> texts() {
        return texts.all();
    }

    @Override
    public Optional<CausePage> cause(String id) {
        return causes.get(id);
    }

    @Override
    public Collection<CausePage> causes() {
        return causes.all();
    }

    @Override
    public Optional<RemedyPage> remedy(String id) {
        return remedies.get(id);
    }

    @Override
    public Collection<RemedyPage> remedies() {
        return remedies.all();
    }

    @Override
    public Optional<NetworkPage> network(String number) {
        return NetworkPage.number(number).flatMap(networks::get);
    }

    @Override
    public Collection<NetworkPage> networks() {
        return networks.all();
    }
}
