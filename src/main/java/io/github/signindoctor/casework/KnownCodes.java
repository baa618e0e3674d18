package io.github.signindoctor.casework;

import io.github.signindoctor.ingest.Codes;
import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.knowledge.KnowledgeBase;

/** Lends the readers what they must know of codes; they may not look into the knowledge base themselves. */
public final class KnownCodes {
    private KnownCodes() {}

    /** The codes of a knowledge base, as reading needs them. */
    public static Codes of(KnowledgeBase knowledge) {
        return new Codes(
                code -> knowledge
                        .code(code)
                        .filter(page -> page.kind() == CodePage.Kind.INTERRUPT)
                        .isPresent(),
                name -> knowledge.codesOfName(name).stream().findFirst());
    }
}
