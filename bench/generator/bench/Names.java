package bench;

/** Words for machines and programs, and the tenants' ids. */
final class Names {

    static final String TENANT = "f6c4fcd0-611c-4c8b-9e66-e2adde090826";
    static final String MICROSOFT = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";
    static final String[] BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".split("");

    private static final String WINDOWS_BROWSER =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0";
    private static final String MAC_BROWSER =
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                    + " Version/18.5 Safari/605.1.15";
    private static final String LINUX_BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64; rv:138.0) Gecko/20100101 Firefox/138.0";
    private static final String RICH = "Mozilla/5.0 (compatible; MSAL 1.0) PKeyAuth/1.0";

    private Names() {}

    static String client(Event event) {
        if (event.machine() == Machine.OLD_MAIL) {
            return "IMAP4";
        }
        return event.app().rich ? "Mobile Apps and Desktop clients" : "Browser";
    }

    static String agent(Event event, People people) {
        return switch (event.machine()) {
            case OLD_MAIL -> "Postbox/7.0 IMAP";
            case STRANGER -> LINUX_BROWSER;
            case PHONE -> people.apple(event.user()) ? "Outlook-iOS/2.0" : "Outlook-Android/2.0";
            default -> event.app().rich ? RICH : people.mac(event.user()) ? MAC_BROWSER : WINDOWS_BROWSER;
        };
    }

    static String browser(Event event) {
        return switch (event.machine()) {
            case OLD_MAIL -> "";
            case STRANGER -> "Firefox 138.0";
            case PHONE -> "Mobile Safari";
            default -> event.app().rich ? "Rich Client 4.68.2.0" : "Edge 143.0.0";
        };
    }

    static String system(Event event, People people) {
        return switch (event.machine()) {
            case OLD_MAIL -> "";
            case STRANGER -> "Linux";
            case PHONE -> people.apple(event.user()) ? "Ios 18.5" : "Android 15";
            default -> people.mac(event.user()) ? "MacOs" : "Windows 11";
        };
    }

    static boolean owned(Event event) {
        return event.machine() != Machine.OLD_MAIL && event.machine() != Machine.STRANGER;
    }

    static String trust(Event event) {
        if (!owned(event)) {
            return "";
        }
        return event.machine() == Machine.PHONE ? "Azure AD registered" : "Azure AD joined";
    }
}
