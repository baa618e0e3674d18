package io.github.signindoctor.knowledge;

import java.util.regex.Pattern;

/** A source is something that others can look up, not a file on the author's disk. */
final class PublicSources implements PageRule {
    private static final Pattern LOCAL = Pattern.compile("(?:[/~\\\\]|\\.{1,2}/|[A-Za-z]:\\\\|file:).*");

    @Override
    public void check(PageFile page, Complaints complaints) {
        for (Node.Scalar source : page.root().scalars("sources")) {
            if (LOCAL.matcher(source.text()).matches()) {
                complaints.error(
                        source.line(),
                        "the source '%s' is a file on somebody's disk".formatted(source.text()),
                        "name a URL, a repository with the path in it, or a field report with its year");
            }
        }
    }
}
