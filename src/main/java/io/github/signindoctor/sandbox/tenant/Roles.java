package io.github.signindoctor.sandbox.tenant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Directory roles by template id. */
public final class Roles {
    /** May do everything. */
    public static final String GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";

    /** May act on the methods of everybody. */
    public static final String PRIVILEGED_AUTHENTICATION = "7be44c8a-adaf-4e2a-84d6-ab2649e08a13";

    /** May act on the methods of those who are no administrators. */
    public static final String AUTHENTICATION = "c4e39bd9-1100-46d3-8c65-fb160da0071f";

    /** May change policies. */
    public static final String CONDITIONAL_ACCESS = "b1be1c3e-b65d-4f19-8427-f6fa0d97feb9";

    /** May read logs and clear risk. */
    public static final String SECURITY = "194ae4cb-b126-40b2-bd5b-6091b380977d";

    /** May change the policy of authentication methods. */
    public static final String AUTHENTICATION_POLICY = "0526716b-113d-4c15-b2c8-68e3c22b9f80";

    /** May read everything. */
    public static final String GLOBAL_READER = "f2ef992c-3afb-46b9-b7cf-a126ee74c451";

    /** May change users and groups. */
    public static final String USER = "fe930be7-5e62-47db-91af-98c3a49a38b1";

    private static final Map<String, String> NAMES = names();

    /** Whose holders only a privileged administrator may help. */
    private static final Set<String> PRIVILEGED =
            Set.of(GLOBAL_ADMINISTRATOR, PRIVILEGED_AUTHENTICATION, CONDITIONAL_ACCESS, SECURITY, USER);

    private Roles() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(GLOBAL_ADMINISTRATOR, "Global Administrator");
        names.put(PRIVILEGED_AUTHENTICATION, "Privileged Authentication Administrator");
        names.put(AUTHENTICATION, "Authentication Administrator");
        names.put(CONDITIONAL_ACCESS, "Conditional Access Administrator");
        names.put(SECURITY, "Security Administrator");
        names.put(AUTHENTICATION_POLICY, "Authentication Policy Administrator");
        names.put(GLOBAL_READER, "Global Reader");
        names.put(USER, "User Administrator");
        return names;
    }

    /** Template ids and names. */
    public static Map<String, String> all() {
        return Collections.unmodifiableMap(NAMES);
    }

    /** Whether its holders are out of reach for an Authentication Administrator. */
    public static boolean isPrivileged(String template) {
        return PRIVILEGED.contains(template);
    }
}
