package io.github.signindoctor.command;

import java.time.ZoneId;
import java.time.ZoneOffset;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What verbs that judge sign-ins ask beside what they read and keep. */
final class CaseOptions {
    @Option(
            names = "--tz",
            paramLabel = "ZONE",
            converter = Word.Zone.class,
            description = "zone of times in the report and of --since, --until and --as-of (default: UTC)")
    private ZoneId zone = ZoneOffset.UTC;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private LookOptions look = new LookOptions();

    ZoneId zone() {
        return zone;
    }

    KnowledgeOption knowledge() {
        return knowledge;
    }

    Look look() {
        return look.look();
    }
}
