package io.github.signindoctor;

import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.knowledge.TextPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The logs of a tenant where everything befalls somebody that the program knows of, in the shapes that people export most:
 * large enough to be read the way large files are.
 */
final class RehearsalLogs {
    private static final Instant START = Instant.parse("2026-06-01T06:00:00Z");
    private static final int A_DAY = 24 * 60;

    private static final String RECORD = """
            {"id":"{id}","createdDateTime":"{time}","userDisplayName":"Person {who}","userPrincipalName":"{who}@contoso.example",\
            "userId":"{user}","appId":"4765445b-32c6-49b0-83e6-1d93765276ca","appDisplayName":"OfficeHome","ipAddress":"{from}",\
            "clientAppUsed":"{client}","userAgent":"Mozilla/5.0 ({client})","correlationId":"{id}","conditionalAccessStatus":"success",\
            "originalRequestId":"{id}","isInteractive":{asked},"riskDetail":"none","riskLevelAggregated":"none",\
            "riskLevelDuringSignIn":"none","riskState":"none","riskEventTypes_v2":[],"resourceDisplayName":"OfficeHome",\
            "resourceId":"4765445b-32c6-49b0-83e6-1d93765276ca","resourceTenantId":"f6c4fcd0-611c-4c8b-9e66-e2adde090826",\
            "homeTenantId":"f6c4fcd0-611c-4c8b-9e66-e2adde090826","authenticationRequirement":"multiFactorAuthentication",\
            "signInEventTypes":["{kind}"],"sessionId":"{user}","userType":"member","flaggedForReview":false,\
            "autonomousSystemNumber":64500,"crossTenantAccessType":"none","incomingTokenType":"none","authenticationProtocol":"none",\
            "originalTransferMethod":"none","mfaDetail":null,"status":{"errorCode":{code},"failureReason":"Other.",\
            "additionalDetails":"{text}"},"deviceDetail":{"deviceId":"{user}","displayName":"PC {who}","operatingSystem":"Windows 11",\
            "browser":"Edge 143.0.0","isCompliant":true,"isManaged":true,"trustType":"Azure AD joined"},"location":{"city":"Utrecht",\
            "state":"Utrecht","countryOrRegion":"NL","geoCoordinates":{"latitude":52.1,"longitude":5.1}},\
            "appliedConditionalAccessPolicies":[{"id":"1b9f2612-2728-4ff4-8f16-c093075b58df","displayName":"Second factor",\
            "result":"{verdict}","enforcedGrantControls":["Block"],"enforcedSessionControls":[],"conditionsSatisfied":3,\
            "conditionsNotSatisfied":0,"includeRulesSatisfied":[{"conditionalAccessCondition":"users","ruleSatisfied":"allUsers"}],\
            "excludeRulesSatisfied":[]}],"networkLocationDetails":[{"networkType":"namedNetwork","networkNames":["Utrecht"]}],\
            "authenticationDetails":[{"authenticationStepDateTime":"{time}","authenticationMethod":"Password",\
            "authenticationMethodDetail":"Password in the cloud","succeeded":true,"authenticationStepResultDetail":"Correct password",\
            "authenticationStepRequirement":"Primary authentication"},{"authenticationStepDateTime":"{time}",\
            "authenticationMethod":"Mobile app notification","authenticationMethodDetail":null,"succeeded":{passed},\
            "authenticationStepResultDetail":"{text}","authenticationStepRequirement":"Multifactor authentication"}],\
            "authenticationRequirementPolicies":[{"requirementProvider":"multiConditionalAccess","detail":"Conditional Access"}],\
            "sessionLifetimePolicies":[]}""";

    private static final String MONITOR = """
            {"time":"{time}","resourceId":"/tenants/f6c4fcd0-611c-4c8b-9e66-e2adde090826/providers/Microsoft.aadiam",\
            "operationName":"Sign-in activity","category":"SignInLogs","tenantId":"f6c4fcd0-611c-4c8b-9e66-e2adde090826",\
            "resultType":"{code}","callerIpAddress":"{from}","correlationId":"{id}","properties":{record}}
            """;

    private static final String CSV_HEAD = """
            Date (UTC),Request ID,User agent,Correlation ID,User ID,User,Username,User type,Application,Application ID ,Resource,\
            Resource tenant ID,Home tenant ID,IP address,Location,Status,Sign-in error code,Failure reason,Client app,Device ID,\
            Browser,Operating System,Compliant,Managed,Join Type,Multifactor authentication result,Authentication requirement,\
            Autonomous system  number,Flagged for review,Conditional Access
            """;
    private static final String CSV_ROW = """
            {time},{id},Mozilla/5.0 ({client}),{id},{user},Person {who},{who}@contoso.example,Member,OfficeHome,\
            4765445b-32c6-49b0-83e6-1d93765276ca,OfficeHome,f6c4fcd0-611c-4c8b-9e66-e2adde090826,\
            f6c4fcd0-611c-4c8b-9e66-e2adde090826,{from},"Utrecht, Utrecht, NL",Success,{code},Other.,{client},{user},Edge 143.0.0,\
            Windows 11,Yes,Yes,Azure AD joined,"{text}",Multifactor authentication,64500,No,Success
            """;
    private static final String STEPS_HEAD = """
            Date (UTC),Request ID,Authentication method,Authentication method detail,Succeeded,Result detail,Requirement
            """;
    private static final String STEPS_ROWS = """
            {time},{id},Password,Password in the cloud,true,Correct password,Primary authentication
            {time},{id},Mobile app notification,,{passed},"{text}",Multifactor authentication
            """;

    private final List<Event> events = new ArrayList<>();

    private record Event(int minute, int person, int code, String text) {
        String in(String template) {
            String user = new UUID(person, 1).toString();
            boolean succeeded = code == 0;
            return template.replace("{id}", new UUID(person, minute).toString())
                    .replace("{time}", START.plusSeconds(60L * minute).toString())
                    .replace("{user}", user)
                    .replace("{who}", "person" + person)
                    .replace("{from}", person % 3 == 0 ? "198.51.100." + person % 250 : "192.0.2.10")
                    .replace("{client}", person % 4 == 0 ? "Mobile Apps and Desktop clients" : "Browser")
                    .replace("{asked}", Boolean.toString(minute % 7 != 0))
                    .replace("{kind}", minute % 7 == 0 ? "nonInteractiveUser" : "interactiveUser")
                    .replace("{code}", Integer.toString(code))
                    .replace("{verdict}", succeeded ? "success" : "failure")
                    .replace("{passed}", Boolean.toString(succeeded))
                    .replace("{text}", text);
        }
    }

    RehearsalLogs(KnowledgeBase knowledge) {
        int person = 0;
        for (CodePage page : knowledge.codes()) {
            befall(person++, page.code().number(), "MFA required in Azure AD");
        }
        for (TextPage page : knowledge.texts()) {
            befall(person++, 500121, page.text().replace('"', '\'').replace('\\', '/'));
        }
    }

    /** A day on which all is well, one of trouble, and one on which it goes on for some. */
    private void befall(int person, int code, String text) {
        events.add(new Event(person % 60, person, 0, "MFA successfully completed"));
        for (int again = 0; again < 3; again++) {
            events.add(new Event(A_DAY + person % 60 + again, person, code, text));
        }
        events.add(
                new Event(2 * A_DAY + person % 60, person, person % 2 == 0 ? 0 : code, "MFA successfully completed"));
    }

    /** Writes an array of JSON objects. */
    void writeArray(Path file) throws IOException {
        Files.writeString(file, "[" + String.join(",\n", all(RECORD)) + "]\n");
    }

    /** Writes JSON Lines as Azure Monitor does. */
    void writeLines(Path file) throws IOException {
        Files.writeString(file, String.join("", all(MONITOR.replace("{record}", RECORD))));
    }

    /** Writes the two tables that the portal exports. */
    void writeTables(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("InteractiveSignIns_2026-06-01_2026-06-04.csv"),
                CSV_HEAD + String.join("", all(CSV_ROW)));
        Files.writeString(
                folder.resolve("InteractiveSignIns_AuthDetails_2026-06-01_2026-06-04.csv"),
                STEPS_HEAD + String.join("", all(STEPS_ROWS)));
    }

    private List<String> all(String template) {
        List<String> texts = new ArrayList<>();
        for (Event event : events) {
            texts.add(event.in(template));
        }
        return texts;
    }
}
