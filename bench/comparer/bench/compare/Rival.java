package bench.compare;

import java.util.List;

/** A program to be measured, and how often. */
record Rival(String name, List<String> command, int runs) {}
