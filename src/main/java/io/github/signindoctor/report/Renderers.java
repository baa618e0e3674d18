package io.github.signindoctor.report;

import io.github.signindoctor.knowledge.KnowledgeBase;

/** The one door to the renderers. */
public final class Renderers {
    private Renderers() {}

    /**
     * The renderer of a format.
     *
     * @param format the form wanted
     * @param knowledge titles and advice come from its pages; an identifier without a page stands for itself
     * @param style for {@code text} and {@code md}; the other formats do not look at it
     */
    public static Renderer of(Format format, KnowledgeBase knowledge, TextStyle style) {
        var frame = new Frame(knowledge, style);
        return switch (format) {
            case TEXT -> new TextRenderer(frame);
            case JSON -> new JsonRenderer(knowledge);
            case JSONL -> new JsonLinesRenderer(knowledge);
            case CSV -> new CsvRenderer(knowledge);
            case MD -> new MarkdownRenderer(frame);
        };
    }
}
