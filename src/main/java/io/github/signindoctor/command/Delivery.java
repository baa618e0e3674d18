package io.github.signindoctor.command;

import io.github.signindoctor.casework.Analysis;
import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.casework.Filters;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.report.Renderer;
import io.github.signindoctor.report.Report;
import io.github.signindoctor.report.TextStyle;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * From inputs to a report on the screen or in a file, for the verbs that judge sign-ins.
 *
 * @param screen where the run speaks
 * @param knowledge the pages to speak from
 * @param file where the report goes; empty for standard output
 */
record Delivery(Screen screen, KnowledgeBase knowledge, Optional<OutputFile> file) {
    /** Reads the inputs and judges them. */
    Report report(ReadingChoices reading, List<String> inputs, Filters filters) throws IOException, CaseException {
        try (ProgressLine progress = ProgressLine.on(screen, System::nanoTime);
                MemoryWatch memory = new MemoryWatch(screen, progress)) {
            ExportFiles files = reading.files(inputs, screen, memory);
            if (file.isPresent()) {
                file.get().check(files.paths());
            }
            return new Analysis(knowledge, Version.number()).analyze(files, filters);
        }
    }

    /** How the report is drawn. */
    TextStyle style(ZoneId zone, int top) {
        return file.isPresent() ? screen.fileStyle(zone, top) : screen.style(zone, top);
    }

    /** Writes it. */
    void write(Report report, Renderer renderer) throws IOException {
        if (file.isPresent()) {
            file.get().write(writer -> renderer.render(report, writer));
            screen.note("wrote " + file.get().path() + ": " + report.verdict());
        } else {
            renderer.render(report, screen.out());
        }
    }
}
