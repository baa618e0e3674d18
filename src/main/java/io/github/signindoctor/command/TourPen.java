package io.github.signindoctor.command;

import java.io.IOException;
import java.util.Locale;

/** Writes what a newcomer reads, in plain ASCII and no wider than the screen. */
final class TourPen {
    private static final int WIDEST = 80;

    private final Screen screen;

    TourPen(Screen screen) {
        this.screen = screen;
    }

    void heading(String text) throws IOException {
        line("");
        line(screen.paint().bold(text));
        line("-".repeat(Math.min(columns(), text.length())));
    }

    void gap() throws IOException {
        line("");
    }

    /** A paragraph, with a blank line below. */
    void text(String text) throws IOException {
        wrapped("", text);
        line("");
    }

    /** Something to type. */
    void command(String words) throws IOException {
        String all = "  $ " + words;
        int cut = all.length() <= columns() ? -1 : all.lastIndexOf(" --", columns() - 2);
        line(screen.paint().cyan(cut < 0 ? all : all.substring(0, cut) + " \\"));
        if (cut >= 0) {
            line(screen.paint().cyan("     " + all.substring(cut)));
        }
        screen.flush();
    }

    /** A call of the practice tenant, and its answer. */
    void call(String words, int status) throws IOException {
        int path = words.indexOf(' ') + 1;
        line("  " + words.substring(0, path) + ids(words.substring(path)) + " -> " + status);
    }

    /** Enough of each id to know it again: a whole path is wider than a screen. */
    private static String ids(String path) {
        return path.replaceAll("([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "$1..");
    }

    void verdict(String words) throws IOException {
        wrapped("  ", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        line("");
    }

    void outcome(boolean isGood, String words) throws IOException {
        String sign = isGood ? "[v] " : "[x] ";
        for (String each : Hanging.lines(sign + words, columns())) {
            line(isGood ? screen.paint().bold(each) : screen.paint().red(each));
        }
        line("");
    }

    /** Between two cases, waits for whoever reads at a terminal; an input that ends does not hold up. */
    void rest(int number) throws IOException {
        if (number == 1 || !screen.io().terminal().in() || !screen.isWatched()) {
            return;
        }
        line("");
        screen.out().write("Enter goes on to the next case, Ctrl-C ends the tour. ");
        screen.flush();
        int read = screen.io().in().read();
        while (read >= 0 && read != '\n') {
            read = screen.io().in().read();
        }
    }

    void end(boolean isCured) throws IOException {
        heading("Where to go from here");
        text(
                isCured
                        ? "All three are as they should be. The practice tenant had more troubles, and is gone now; one of your own"
                                + " stays as you leave it:"
                        : "Not every remedy cured, which it should have: this is worth an issue.");
        command("signin-doctor analyze --live --sandbox");
        command("signin-doctor user jonas --live --sandbox");
        command("signin-doctor sandbox --port 8089 --speed 60");
        line("");
        text("Against a tenant that exists, once its registration is made ('signin-doctor help tenants'):");
        command("signin-doctor login --tenant contoso.com --client-id ID");
        command("signin-doctor analyze --live --since 1d");
    }

    private void wrapped(String indent, String text) throws IOException {
        for (String each : Hanging.lines(indent + text, columns())) {
            line(each);
        }
    }

    private int columns() {
        return Math.min(WIDEST, screen.columns());
    }

    private void line(String text) throws IOException {
        screen.out().write(text + "\n");
    }
}
