package io.github.signindoctor.knowledge;

import io.github.signindoctor.model.ErrorCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of an index. Who asks for single pages by name gets them straight from it; the shelves, which know all
 * names and patterns, are filled when something first needs them.
 */
final class IndexedKnowledge implements KnowledgeBase {
    private final KnowledgeIndex index;
    private final Lazy<ShelvedKnowledge> shelves;
    /**
     * What was found, by number. What was not is looked for again, for strangers can make up any number of codes. A record
     * as key would have its hash made up by code that is itself made at run time.
     */
    private final Map<Integer, CodePage> codes = new ConcurrentHashMap<>();

    private final Map<String, CausePage> causes = new ConcurrentHashMap<>();
    private final Map<String, RemedyPage> remedies = new ConcurrentHashMap<>();

    IndexedKnowledge(KnowledgeIndex index) {
        this.index = index;
        this.shelves = new Lazy<>(() -> new ShelvedKnowledge(index.cards()));
    }

    @Override
    public Optional<CodePage> code(ErrorCode code) {
        CodePage known = codes.get(code.number());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<CodePage> found =
                index.find(PageKind.CODE, Integer.toString(code.number())).map(PageReader::code);
        found.ifPresent(page -> codes.put(code.number(), page));
        return found;
    }

    @Override
    public Optional<CausePage> cause(String id) {
        CausePage known = causes.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<CausePage> found = index.find(PageKind.CAUSE, id).map(PageReader::cause);
        found.ifPresent(page -> causes.put(id, page));
        return found;
    }

    @Override
    public Optional<RemedyPage> remedy(String id) {
        RemedyPage known = remedies.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<RemedyPage> found = index.find(PageKind.REMEDY, id).map(PageReader::remedy);
        found.ifPresent(page -> remedies.put(id, page));
        return found;
    }

    @Override
    public Collection<CodePage> codes() {
        return shelves.get().codes();
    }

    @Override
    public List<ErrorCode> codesOfName(String name) {
        return shelves.get().codesOfName(name);
    }

    @Override
    public Optional<TextPage> text(String text) {
        return shelves.get().text(text);
    }

    @Override
    public Collection<TextPage> texts() {
        return shelves.get().texts();
    }

    @Override
    public Collection<CausePage> causes() {
        return shelves.get().causes();
    }

    @Override
    public Collection<RemedyPage> remedies() {
        return shelves.get().remedies();
    }

    @Override
    public Optional<NetworkPage> network(String number) {
        return shelves.get().network(number);
    }

    @Override
    public Collection<NetworkPage> networks() {
        return shelves.get().networks();
    }
}
