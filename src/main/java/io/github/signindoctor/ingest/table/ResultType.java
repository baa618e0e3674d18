package io.github.signindoctor.ingest.table;

/** The result that Azure Monitor and Log Analytics write beside the status. */
public final class ResultType {
    private ResultType() {}

    /** The code as it stands; "Success" is zero, and any other word, such as "Failure", says none: the empty text. */
    public static String code(String result) {
        if (result.equalsIgnoreCase("success")) {
            return "0";
        }
        return result.chars().anyMatch(Character::isDigit) ? result : "";
    }
}
