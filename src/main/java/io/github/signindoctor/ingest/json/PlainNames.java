package io.github.signindoctor.ingest.json;

import io.github.signindoctor.ingest.table.GraphNames;
import java.util.Set;

/** Names that leave a record what it seems to be. */
final class PlainNames {
    /** Beside these, a record under Graph's names is something else. */
    private static final Set<String> TELLING = Set.of("resulttype", "properties");

    private PlainNames() {}

    /** Whether the name is neither flat nor that of an archive's header. */
    static boolean isPlain(String name) {
        return !name.equals("signinDoctorArchive") && name.indexOf('.') <= 0 && !FlatNames.isSuffixed(name);
    }

    static boolean isTelling(String name) {
        return TELLING.contains(GraphNames.fold(name));
    }
}
