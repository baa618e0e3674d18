package io.github.signindoctor.ingest.csv;

import java.util.Locale;

/** What the portal's file name says about the rows; the header of interactive and silent sign-ins is the same. */
enum FileKind {
    INTERACTIVE("interactivesignins", true, "interactiveUser"),
    NON_INTERACTIVE("noninteractivesignins", false, "nonInteractiveUser"),
    APPLICATION("applicationsignins", false, "servicePrincipal"),
    MANAGED_IDENTITY("msisignins", false, "managedIdentity"),
    UNKNOWN("", false, "");

    private final String prefix;
    private final boolean interactive;
    private final String eventType;

    FileKind(String prefix, boolean interactive, String eventType) {
        this.prefix = prefix;
        this.interactive = interactive;
        this.eventType = eventType;
    }

    /** The kind by the portal's form of a name, whatever folder, archive or browser suffix such as " (1)" surrounds it. */
    static FileKind of(String name) {
        String base = name.substring(
                        Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf('\\'), name.lastIndexOf('!'))) + 1)
                .toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (kind != UNKNOWN && base.startsWith(kind.prefix) && endsWord(base, kind.prefix.length())) {
                return kind;
            }
        }
        return UNKNOWN;
    }

    private static boolean endsWord(String base, int at) {
        return at == base.length() || !Character.isLetterOrDigit(base.charAt(at));
    }

    boolean interactive() {
        return interactive;
    }

    /** As in Graph's {@code signInEventTypes}. */
    String eventType() {
        return eventType;
    }
}
