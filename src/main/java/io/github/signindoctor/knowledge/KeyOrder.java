package io.github.signindoctor.knowledge;

import java.util.List;

/** All pages of a kind have their keys in one order, so that a reader finds them by place. */
final class KeyOrder implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        List<String> order = Schema.of(page.kind()).stream().map(Field::key).toList();
        int reached = -1;
        for (Node.Entry entry : page.root().entries()) {
            int place = order.indexOf(entry.key());
            if (place < reached) {
                complaints.style(
                        entry.line(),
                        "'%s' stands too late (expected before '%s')".formatted(entry.key(), order.get(reached)),
                        "the order is: " + String.join(", ", order));
            }
            reached = Math.max(reached, place);
        }
    }
}
