package io.github.signindoctor.graph;

import java.net.URI;
import java.util.Optional;

/**
 * Microsoft's clouds. The addresses are those of its page on national cloud deployments; clouds that it does not list
 * are reached with an address of one's own.
 */
public enum Cloud {
    /** Everybody else, GCC included. */
    GLOBAL("global", "https://graph.microsoft.com", "https://login.microsoftonline.com"),
    /** US Government L4, GCC High. */
    US_GOV("us-gov", "https://graph.microsoft.us", "https://login.microsoftonline.us"),
    /** US Government L5. */
    DOD("dod", "https://dod-graph.microsoft.us", "https://login.microsoftonline.us"),
    /** China, operated by 21Vianet. */
    CHINA("china", "https://microsoftgraph.chinacloudapi.cn", "https://login.chinacloudapi.cn");

    private final String id;
    private final URI graph;
    private final URI authority;

    Cloud(String id, String graph, String authority) {
        this.id = id;
        this.graph = URI.create(graph);
        this.authority = URI.create(authority);
    }

    /** The word on the command line. */
    public String id() {
        return id;
    }

    /** Where Graph answers, without a version. */
    public URI graph() {
        return graph;
    }

    /** Where tokens come from. */
    public URI authority() {
        return authority;
    }

    /** The cloud with this word. */
    public static Optional<Cloud> of(String id) {
        for (Cloud cloud : values()) {
            if (cloud.id.equals(id)) {
                return Optional.of(cloud);
            }
        }
        return Optional.empty();
    }
}
