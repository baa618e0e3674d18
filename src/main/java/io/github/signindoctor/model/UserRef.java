package io.github.signindoctor.model;

/**
 * A user as a report names them. A type of its own, so that personal data can be replaced in one place.
 *
 * @param id object id, or the folded principal name where the input has no id
 * @param name principal name, else display name, else id
 */
public record UserRef(String id, String name) implements Comparable<UserRef> {
    @Override
    public int compareTo(UserRef other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : id.compareTo(other.id);
    }
}
