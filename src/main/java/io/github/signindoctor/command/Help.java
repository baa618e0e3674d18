package io.github.signindoctor.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the page of a verb or a topic. */
@Command(
        customSynopsis = "signin-doctor help [TOPIC]",
        description = "Shows the page of a verb, or of a topic: environment, exit-codes, formats, tenants.",
        footer = {"  signin-doctor help analyze", "  signin-doctor help exit-codes"})
final class Help implements Task {
    @Parameters(
            paramLabel = "TOPIC",
            arity = "0..1",
            completionCandidates = Topics.Names.class,
            description = "a verb or a topic")
    private String topic = "";

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public boolean takes(List<String> plain) {
        topic = plain.isEmpty() ? "" : plain.get(0);
        return plain.size() <= 1;
    }

    @Override
    public Look look() {
        return look.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException {
        screen.out().write(text(screen));
        return ExitCode.DONE;
    }

    private String text(Screen screen) {
        if (topic.isEmpty()) {
            return Topics.overview(screen);
        }
        Optional<Verb> verb = Verb.named(topic);
        if (verb.isPresent()) {
            var line = Grammar.of(List.of(verb.get())).getSubcommands().get(topic);
            return Grammar.help(line, screen);
        }
        return Topics.page(topic, screen);
    }
}
