package io.github.signindoctor.knowledge;

import java.util.List;

/** One-sentence keys end in a full stop; titles do not. */
final class FullStops implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        for (String key : List.of("meaning", "summary")) {
            for (Node.Scalar text : page.root().scalars(key)) {
                if (!text.text().endsWith(".")) {
                    complaints.style(text.line(), "'" + key + "' has no full stop at its end", "end the sentence");
                }
            }
        }
        for (Node.Scalar title : page.root().scalars("title")) {
            if (title.text().endsWith(".")) {
                complaints.style(title.line(), "the title ends in a full stop", "leave the full stop out");
            }
        }
    }
}
