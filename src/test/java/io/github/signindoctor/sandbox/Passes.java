package io.github.signindoctor.sandbox;

/** Hands out passes, for tests that look whether one leaks. */
public final class Passes {
    private Passes() {}

    /** The text of a new pass for somebody of this tenant. */
    public static String one(Sandbox sandbox) {
        Admin admin = new Admin(sandbox);
        return admin.post(admin.authentication("Ada") + "temporaryAccessPassMethods", "{}")
                .body()
                .path("temporaryAccessPass")
                .asText();
    }
}
