package io.github.signindoctor.sandbox;

/** Bodies of Conditional Access policies. */
final class Policies {
    private Policies() {}

    /** Blocks a user, or all, everywhere and from everything. */
    static String blocking(String name, String user) {
        return "{\"displayName\":\"" + name + "\",\"state\":\"enabled\",\"conditions\":{\"users\":{\"includeUsers\":[\""
                + user + "\"]},\"applications\":{\"includeApplications\":[\"All\"]}},\"grantControls\":{\"operator\":"
                + "\"OR\",\"builtInControls\":[\"block\"]}}";
    }
}
