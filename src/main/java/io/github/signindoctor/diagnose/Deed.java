package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.AccountState.Change;
import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of entries of the audit log that bear on a diagnosis, told by Microsoft's names of the activities. */
public enum Deed {
    /** A second factor was taken from the account, alone or with all others. */
    METHOD_REMOVED("deleted security info|disable strong authentication"),
    /** A second factor was added. */
    METHOD_ADDED("registered (all required )?security info"),
    /** Sessions ended, by themselves or with the password. */
    SESSIONS_ENDED("stsrefreshtokenvalidfrom|(reset|change).* password|password reset|revoke.* sign-?in sessions"),
    /** A Conditional Access policy came, went or changed. */
    POLICY_CHANGED("conditional access policy");

    private final Pattern activity;

    Deed(String activity) {
        this.activity = Pattern.compile(activity);
    }

    /** Whether a change is one of these. */
    public boolean is(Change change) {
        return activity.matcher(change.what().toLowerCase(Locale.ROOT)).find();
    }
}
