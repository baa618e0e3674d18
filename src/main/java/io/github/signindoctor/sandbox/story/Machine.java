package io.github.signindoctor.sandbox.story;

/** Kinds of machines; the joined ones have an identity of their own for each person. */
enum Machine {
    DESK(
            "Windows 11",
            "windows",
            "Edge 143.0.0",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0"
                    + " Safari/537.36 Edg/143.0.0.0",
            "Azure AD joined"),
    STRANGE(
            "Linux",
            "linux",
            "Chrome 142.0.0",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
            ""),
    PARTNER(
            "MacOs",
            "macOS",
            "Safari 18.6",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6"
                    + " Safari/605.1.15",
            ""),
    SERVER("Linux", "linux", "Python Requests 2.32", "python-requests/2.32.3", "");

    static final String RICH_AGENT = "Mozilla/5.0 (compatible; MSAL 1.0) PKeyAuth/1.0";

    final String system;

    /** Conditional Access's word for the system. */
    final String platform;

    final String browser;
    final String agent;
    final String trust;

    Machine(String system, String platform, String browser, String agent, String trust) {
        this.system = system;
        this.platform = platform;
        this.browser = browser;
        this.agent = agent;
        this.trust = trust;
    }

    boolean isJoined() {
        return !trust.isEmpty();
    }
}
