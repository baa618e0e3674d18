package io.github.signindoctor.report;

import io.github.signindoctor.knowledge.RemedyPage;
import java.util.List;

/** Lays out the page of a remedy. */
final class RemedySheet {
    private final Frame frame;

    RemedySheet(Frame frame) {
        this.frame = frame;
    }

    List<Block> blocks(RemedyPage page) {
        PageLayout layout =
                new PageLayout(frame).title(page.title(), "remedy " + page.id()).text(page.summary());
        page.detail()
                .ifPresent(detail -> layout.steps("Steps", detail.steps())
                        .fact("Where in the portal", detail.portal())
                        .commands("PowerShell", detail.powershell())
                        .list("Needs", needs(detail))
                        .list("What it does not fix", detail.doesNotFix())
                        .fact("To undo it", detail.undo())
                        .list("How to know that it worked", detail.afterwards())
                        .fact("To tell the user", detail.tellTheUser()));
        return layout.sources(page.sources()).blocks();
    }

    private static List<String> needs(RemedyPage.Detail detail) {
        return List.of("role: " + detail.role(), "licence: " + detail.licence(), "permission: " + detail.permission());
    }
}
