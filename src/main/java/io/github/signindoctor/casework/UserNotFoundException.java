package io.github.signindoctor.casework;

/** The named user is not in the input. */
public final class UserNotFoundException extends CaseException {
    private static final long serialVersionUID = 1L;

    UserNotFoundException(String asked, int users) {
        super(
                "no such user in the input: '" + asked
                        + "' (expected an object id, a user principal name or a part of a name)",
                "the input holds " + users + " users; analyze without --user looks at all of them");
    }
}
