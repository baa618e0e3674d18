package io.github.signindoctor.report;

import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.knowledge.NetworkPage;
import io.github.signindoctor.knowledge.RemedyPage;
import io.github.signindoctor.knowledge.TextPage;
import io.github.signindoctor.model.ErrorCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A knowledge base of a few pages, one of each kind in full. */
final class FewPages implements KnowledgeBase {
    private static final CausePage UNREACHABLE = new CausePage(
            "authenticator-unreachable",
            "Authenticator app out of reach",
            "factor",
            "The push goes to a phone that is lost, replaced, wiped or restored, so nobody can answer it.",
            Optional.of(new CausePage.Detail(
                    "",
                    List.of(),
                    List.of(),
                    List.of("A new password: the first factor was right every time."),
                    "",
                    "",
                    List.of(),
                    "")),
            List.of(),
            List.of());
    private static final CausePage SPRAY = new CausePage(
            "password-spray",
            "One source tries many accounts",
            "attack",
            "Somebody tries a few passwords on many accounts.",
            Optional.empty(),
            List.of(),
            List.of());
    private static final RemedyPage PASS = new RemedyPage(
            "temporary-access-pass",
            "Hand out a Temporary Access Pass",
            "A pass of limited life lets the user in without the phone and register a new one.",
            true,
            Optional.of(new RemedyPage.Detail(
                    List.of("Make sure that you speak to the user."),
                    "Entra admin center > Users > (user) > Authentication methods > Add authentication method",
                    List.of(),
                    "Authentication Administrator",
                    "",
                    "",
                    List.of(),
                    "",
                    List.of("Within the hour the log shows a success with \u201cTemporary Access Pass\u201d."),
                    "")),
            List.of());

    private final Map<String, CausePage> causes = Map.of(UNREACHABLE.id(), UNREACHABLE, SPRAY.id(), SPRAY);

    @Override
    public Optional<CodePage> code(ErrorCode code) {
        return Optional.empty();
    }

    @Override
    public Collection<CodePage> codes() {
        return List.of();
    }

    @Override
    public Optional<TextPage> text(String text) {
        return Optional.empty();
    }

    @Override
    public Collection<TextPage> texts() {
        return List.of();
    }

    @Override
    public Optional<CausePage> cause(String id) {
        return Optional.ofNullable(causes.get(id));
    }

    @Override
    public Collection<CausePage> causes() {
        return List.of(UNREACHABLE, SPRAY);
    }

    @Override
    public Optional<RemedyPage> remedy(String id) {
        return Optional.of(PASS).filter(page -> page.id().equals(id));
    }

    @Override
    public Collection<RemedyPage> remedies() {
        return List.of(PASS);
    }

    @Override
    public Optional<NetworkPage> network(String number) {
        return Optional.empty();
    }

    @Override
    public Collection<NetworkPage> networks() {
        return List.of();
    }
}
