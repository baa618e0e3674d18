package io.github.signindoctor.report;

import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.model.Seen;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.WhatIf;
import java.util.ArrayList;
import java.util.List;

/** Which policies apply to the user, what each demands, and why the others do not. */
final class WhatIfPart {
    private static final int MOST_OTHERS = 8;
    private static final int MOST_LISTED = 12;

    private final Frame frame;

    WhatIfPart(Frame frame) {
        this.frame = frame;
    }

    List<Block> blocks(Seen<WhatIf> seen) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, Phrase.of("Conditional Access now")));
        List<Block.Item> items = new ArrayList<>();
        seen.value()
                .ifPresentOrElse(
                        policies -> {
                            blocks.add(new Block.Paragraph(2, Phrase.of(Ink.DETAIL, Visible.of(basis(policies)))));
                            lines(policies).forEach(line -> items.add(item(line)));
                        },
                        () -> items.add(Block.Item.of(StatePart.hidden(seen))));
        blocks.add(new Block.Items(2, false, items));
        return blocks;
    }

    private static Block.Item item(String line) {
        return Block.Item.of(Phrase.of(Visible.of(line)));
    }

    private String basis(WhatIf policies) {
        if (!policies.isEvaluated()) {
            return "Which of these apply is not visible: needs " + policies.needs() + ". The list is of all policies.";
        }
        return policies.like()
                .map(each ->
                        "By Microsoft's What-If, asked as for the last " + outcome(each) + ": " + circumstances(each))
                .orElse("By Microsoft's What-If, asked as for a browser that opens mail");
    }

    private String outcome(SignIn signIn) {
        if (signIn.status().isSuccess()) {
            return "sign-in (none was refused)";
        }
        boolean interrupted = signIn.status()
                .code()
                .flatMap(frame.knowledge()::code)
                .filter(page -> page.kind() == CodePage.Kind.INTERRUPT)
                .isPresent();
        return interrupted ? "interrupted sign-in (none was refused)" : "refused sign-in";
    }

    private String circumstances(SignIn signIn) {
        List<String> parts = new ArrayList<>();
        parts.add(frame.times().at(signIn.createdDateTime()));
        parts.add(signIn.client().app().label());
        String system = signIn.device().operatingSystem();
        parts.add(signIn.client().clientApp() + (system.isEmpty() ? "" : " on " + system));
        String country = signIn.place().country();
        parts.add(signIn.place().address() + (country.isEmpty() ? "" : " (" + country + ")"));
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }

    private static List<String> lines(WhatIf policies) {
        if (!policies.isEvaluated()) {
            return cut(policies.policies().stream().map(WhatIfPart::listed).toList(), MOST_LISTED);
        }
        List<String> lines = new ArrayList<>(policies.policies().stream()
                .filter(each -> each.applies().isYes())
                .map(WhatIfPart::applying)
                .toList());
        if (lines.isEmpty()) {
            lines.add("no policy applies");
        }
        lines.addAll(cut(
                policies.policies().stream()
                        .filter(each -> !each.applies().isYes())
                        .map(WhatIfPart::missing)
                        .toList(),
                MOST_OTHERS));
        return lines;
    }

    private static List<String> cut(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        shown.add("and " + (lines.size() - most) + " more; JSON names them all");
        return shown;
    }

    private static String listed(WhatIf.Weighed policy) {
        String mode = switch (policy.mode()) {
            case ON -> "on";
            case REPORT_ONLY -> "report-only";
            case OFF -> "off";
        };
        return policy.label() + ": " + mode + "; " + demand(policy.controls(), "");
    }

    private static String applying(WhatIf.Weighed policy) {
        boolean isTrial = policy.mode() == WhatIf.Mode.REPORT_ONLY;
        return policy.label() + ": " + (isTrial ? "report-only, would " : "applies, ")
                + demand(policy.controls(), isTrial ? "" : "s");
    }

    private static String missing(WhatIf.Weighed policy) {
        List<String> reasons =
                policy.reasons().stream().map(WhatIfWords::reason).toList();
        return policy.label() + ": does not apply" + (reasons.isEmpty() ? "" : "; " + String.join(", ", reasons));
    }

    private static String demand(WhatIf.Controls controls, String ending) {
        if (controls.grant().contains("block")) {
            return "block" + ending;
        }
        List<String> parts = new ArrayList<>();
        if (!controls.grant().isEmpty()) {
            parts.add("ask" + ending + " for "
                    + String.join(
                            controls.isAnyEnough() ? " or " : " and ",
                            controls.grant().stream().map(WhatIfWords::demand).toList()));
        }
        if (!controls.session().isEmpty()) {
            parts.add("limit" + ending + " the session ("
                    + String.join(
                            ", ",
                            controls.session().stream()
                                    .map(each -> SessionWords.of(each, controls))
                                    .toList())
                    + ")");
        }
        return parts.isEmpty() ? "demand" + ending + " nothing" : String.join(" and ", parts);
    }
}
