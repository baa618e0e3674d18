package bench;

/** On what somebody signs in. */
enum Machine {
    DESK,
    /** The desk computer as long as it does not meet the rules. */
    SICK_DESK,
    PHONE,
    /** A mail program of old. */
    OLD_MAIL,
    STRANGER
}
