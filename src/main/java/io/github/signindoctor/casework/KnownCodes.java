package io.github.signindoctor.casework;

import io.github.signindoctor.ingest.Codes;
import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.ErrorCode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lends the readers what they must know of codes; they may not look into the knowledge base themselves. */
public final class KnownCodes {
    private KnownCodes() {}

    /** The codes of a knowledge base, as reading needs them. */
    public static Codes of(KnowledgeBase knowledge) {
        Map<String, ErrorCode> byName = new HashMap<>();
        for (CodePage page : knowledge.codes()) {
            byName.putIfAbsent(page.name().toLowerCase(Locale.ROOT), page.code());
        }
        return new Codes(
                code -> knowledge
                        .code(code)
                        .filter(page -> page.kind() == CodePage.Kind.INTERRUPT)
                        .isPresent(),
                name -> Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT))));
    }
}
