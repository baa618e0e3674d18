package io.github.signindoctor.command;

import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.model.Problem;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.report.Visible;
import java.io.IOException;
import java.util.List;

/** What became of the inputs, for those who do not read the text report: scripts, and whoever started them. */
record Readability(List<InputFile> files) {
    private static final int MOST = 5;

    /** Names the first few problems on standard error. */
    void tell(Screen screen) throws IOException {
        long count = files.stream().mapToLong(InputFile::problemCount).sum();
        long shown = 0;
        for (InputFile file : files) {
            for (Problem problem : file.problems()) {
                if (shown == MOST) {
                    screen.note("and " + (count - MOST) + " more problems (--format json lists them)");
                    return;
                }
                screen.note(Visible.of(place(file, problem) + ": " + problem.reason()));
                shown++;
            }
        }
    }

    /** 5 where nothing could be read, or with strict any part could not; a header without rows is read. */
    ExitCode code(boolean strict) {
        boolean nothing = files.stream().noneMatch(Readability::wasRead);
        boolean some = files.stream().anyMatch(file -> file.rejected() > 0 || isUnknown(file));
        return nothing || strict && some ? ExitCode.UNREADABLE : ExitCode.DONE;
    }

    private static String place(InputFile file, Problem problem) {
        return problem.line() > 0 ? file.name() + ":" + problem.line() : file.name();
    }

    private static boolean wasRead(InputFile file) {
        if (file.records() + file.duplicates() > 0) {
            return true;
        }
        boolean isSteps = file.shape().equals(Shape.PORTAL_CSV_AUTHDETAILS.id());
        return !isUnknown(file)
                && file.rejected() == 0
                && file.notSignIns() == 0
                && !(isSteps && file.problemCount() > 0);
    }

    private static boolean isUnknown(InputFile file) {
        return file.shape().equals("unknown");
    }
}
