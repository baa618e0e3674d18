package io.github.signindoctor.model;

/**
 * An application or a resource (an API that an application asks for).
 *
 * @param id application id, lower case; may be empty
 * @param name display name as written; may be empty
 */
public record App(String id, String name) {
    /** Absent. */
    public static final App NONE = new App("", "");

    /** The name to show: the name, else the id. */
    public String label() {
        return name.isEmpty() ? id : name;
    }

    /** What tells one application from another: the id, else the name. */
    public String key() {
        return id.isEmpty() ? name : id;
    }

    /** Whether the record names none. */
    public boolean isNone() {
        return id.isEmpty() && name.isEmpty();
    }

    App or(App other) {
        return new App(Text.or(id, other.id), Text.or(name, other.name));
    }
}
