package io.github.signindoctor.report;

/** The signs of a page, for screens with and without Unicode. */
enum Glyphs {
    UNICODE("\u2500", "\u2022", "\u2026"),
    ASCII("-", "*", "...");

    private final String rule;
    private final String bullet;
    private final String ellipsis;

    Glyphs(String rule, String bullet, String ellipsis) {
        this.rule = rule;
        this.bullet = bullet;
        this.ellipsis = ellipsis;
    }

    static Glyphs of(TextStyle style) {
        return style.unicode() ? UNICODE : ASCII;
    }

    String rule() {
        return rule;
    }

    String bullet() {
        return bullet;
    }

    String ellipsis() {
        return ellipsis;
    }

    /** The text as this screen may show it. */
    String safe(String text) {
        return this == UNICODE ? Visible.of(text) : Visible.ascii(text);
    }
}
