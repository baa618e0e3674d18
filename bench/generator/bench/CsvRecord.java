package bench;

import static bench.Template.hole;

/** Rows of the portal's CSV download and of its companion, with holes. Cells that may need quotes are quoted by what fills them. */
final class CsvRecord {

    static final String HEADER =
            "Date (UTC),Request ID,User agent,Correlation ID,User ID,User,Username,User type,Cross tenant access type,"
                    + "Incoming token type,Authentication Protocol,Unique token identifier,Original transfer method,Client credential type,"
                    + "Token Protection - Sign In Session,Token Protection - Sign In Session StatusCode,Application,Application ID ,App owner"
                    + " tenant ID,Resource,Resource ID ,Resource tenant ID,Resource owner tenant ID,Home tenant ID,Home tenant name,IP address,"
                    + "Location,Status,Sign-in error code,Failure reason,Client app,Device ID,Browser,Operating System,Compliant,Managed,Join"
                    + " Type,Multifactor authentication result,Multifactor authentication auth method,Multifactor authentication auth detail,"
                    + "Authentication requirement,Sign-in identifier,Session ID,IP address (seen by resource),Through Global Secure Access,"
                    + "Global Secure Access IP address,Autonomous system  number,Flagged for review,Token issuer type,Incoming token type,Token"
                    + " issuer name,Latency,Conditional Access,Managed Identity type,Associated Resource Id,Federated Token Id,Federated Token"
                    + " Issuer\n";

    static final String STEPS_HEADER =
            "Date (UTC),Request ID,Authentication method,Authentication method detail,Succeeded,Result detail,Requirement\n";

    private CsvRecord() {}

    static String row(Answer answer) {
        String token = answer.interactive() ? "None" : "Primary refresh token";
        String identifier = answer.interactive() ? hole("upn") : "";
        return String.join(
                        ",",
                        hole("second"),
                        hole("id"),
                        hole("quotedAgent"),
                        hole("correlation"),
                        hole("user"),
                        hole("name"),
                        hole("upn"),
                        "Member,None",
                        token,
                        "None",
                        hole("token"),
                        "None,None,Unbound,1002",
                        hole("app"),
                        hole("appId"),
                        hole("maker"),
                        hole("resource"),
                        hole("resourceId"),
                        Names.TENANT,
                        hole("maker"),
                        Names.TENANT,
                        "",
                        hole("address"),
                        hole("location"),
                        status(answer),
                        Integer.toString(answer.code),
                        quoted(answer.reason),
                        hole("client"),
                        hole("device"),
                        hole("browser"),
                        hole("system"),
                        hole("yesCompliant"),
                        hole("yesManaged"),
                        hole("trust"),
                        quoted(answer.details),
                        mfa(answer),
                        answer.demanding() ? "Multifactor authentication" : "Single-factor authentication",
                        identifier,
                        hole("session"),
                        "",
                        "No",
                        "",
                        hole("network"),
                        "No,Azure AD",
                        token,
                        "",
                        hole("latency"),
                        access(answer),
                        "None,,,")
                + "\n";
    }

    /** One line for each step. */
    static String steps(Answer answer) {
        StringBuilder lines = new StringBuilder();
        for (Step step : answer.steps) {
            lines.append(String.join(
                            ",",
                            hole("second"),
                            hole("id"),
                            step.method,
                            quoted(step.detail),
                            Boolean.toString(step.succeeded),
                            quoted(step.result),
                            step.requirement()))
                    .append('\n');
        }
        return lines.toString();
    }

    static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String status(Answer answer) {
        return switch (answer.code) {
            case 0 -> "Success";
            case 50058, 50072, 50074, 50140 -> "Interrupted";
            default -> "Failure";
        };
    }

    private static String mfa(Answer answer) {
        for (Step step : answer.steps) {
            if (step.given()) {
                return step.method + "," + step.detail;
            }
        }
        return ",";
    }

    private static String access(Answer answer) {
        return switch (answer.policyStatus()) {
            case "success" -> "Success";
            case "failure" -> "Failure";
            default -> "Not Applied";
        };
    }
}
