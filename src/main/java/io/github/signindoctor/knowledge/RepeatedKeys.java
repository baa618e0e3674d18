package io.github.signindoctor.knowledge;

import java.util.HashSet;
import java.util.Set;

/** Of two equal keys one would be lost in silence. */
final class RepeatedKeys implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        Set<String> seen = new HashSet<>();
        for (Node.Entry entry : page.root().entries()) {
            if (!seen.add(entry.key())) {
                complaints.error(
                        entry.line(),
                        "the key '%s' stands here a second time".formatted(entry.key()),
                        "join the two, or delete one");
            }
        }
    }
}
