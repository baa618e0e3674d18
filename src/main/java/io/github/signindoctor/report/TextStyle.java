package io.github.signindoctor.report;

import java.time.ZoneId;

/**
 * How a person wants to see a report. Machine formats keep to UTC and show everything, whatever is said here.
 *
 * @param width columns of the screen; narrower than {@link #NARROWEST} is drawn as that
 * @param colour whether the 16 basic colours may be used
 * @param unicode whether the output can show more than ASCII; where not, other characters are written as escapes
 * @param zone in which times are shown
 * @param top how many findings are shown in full; 0 for everything, {@link #UNSAID} for all findings and the newest rows
 *     of a timeline
 * @param screen whether a person looks at it as it is drawn; then the verdict breaks between words where it is too wide,
 *     else it is one line, for scripts that take the last
 */
public record TextStyle(int width, boolean colour, boolean unicode, ZoneId zone, int top, boolean screen) {
    /** Columns where nobody knows the width, as in a pipe. */
    public static final int PIPE_WIDTH = 100;

    /** Where nobody says how much is to be shown. */
    public static final int UNSAID = -1;

    /** Fewer columns than this are not drawn for. */
    public static final int NARROWEST = 40;

    /** Longer lines of prose tire the eye, however wide the screen. */
    private static final int WIDEST_PROSE = 100;

    static final int WIDE = 120;

    /** Holds the width at {@link #NARROWEST} or more. */
    public TextStyle {
        width = Math.max(NARROWEST, width);
    }

    /** For a pipe or a file. */
    public TextStyle(int width, boolean colour, boolean unicode, ZoneId zone, int top) {
        this(width, colour, unicode, zone, top, false);
    }

    int proseWidth() {
        return Math.min(width, WIDEST_PROSE);
    }

    boolean hasRoomForFullIds() {
        return width >= WIDE;
    }

    /** Whether long names can be read in a table of many columns; where not, a row takes two lines. */
    boolean hasRoomForWideTables() {
        return width >= WIDE;
    }

    int timelineRows(int all) {
        return top == 0 ? all : TimelinePart.USUAL;
    }

    int shown(int findings) {
        return top <= 0 ? findings : Math.min(top, findings);
    }
}
