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
            case TEXT -> new TextRenderer(ReportPage::of, frame);
            case JSON -> new JsonRenderer(knowledge);
            case JSONL -> new JsonLinesRenderer(knowledge);
            case CSV -> new CsvRenderer(knowledge);
            case MD -> new MarkdownRenderer(ReportPage::of, frame);
        };
    }

    /** As {@link #of}, but text and Markdown tell the story of the one user whom the report is about, and nothing else. */
    public static Renderer ofStory(Format format, KnowledgeBase knowledge, TextStyle style) {
        var frame = new Frame(knowledge, style);
        return switch (format) {
            case TEXT -> new TextRenderer(StoryPage::of, frame);
            case MD -> new MarkdownRenderer(StoryPage::of, frame);
            case JSON, JSONL, CSV -> of(format, knowledge, style);
        };
    }

    /** Text for one who is shown around: the first findings in a few lines, and the verdict. */
    public static Renderer ofGlance(KnowledgeBase knowledge, TextStyle style) {
        return new TextRenderer(GlancePage::of, new Frame(knowledge, style));
    }

    /**
     * The renderer that lists the loops of a report and nothing else.
     *
     * @throws IllegalArgumentException for JSON Lines
     */
    public static Renderer ofLoops(Format format, KnowledgeBase knowledge, TextStyle style) {
        var frame = new Frame(knowledge, style);
        return switch (format) {
            case TEXT -> new TextRenderer(LoopsPage::of, frame);
            case MD -> new MarkdownRenderer(LoopsPage::of, frame);
            case JSON -> new LoopsJsonRenderer();
            case CSV -> new LoopsCsvRenderer();
            case JSONL -> throw new IllegalArgumentException("loops have no JSON Lines");
        };
    }
}
