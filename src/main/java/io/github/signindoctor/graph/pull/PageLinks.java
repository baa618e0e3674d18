package io.github.signindoctor.graph.pull;

import io.github.signindoctor.graph.Endpoint;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Set;

/** Follows the links from page to page, as they are, but neither away from Graph nor in a circle. */
final class PageLinks {
    private final Endpoint endpoint;
    private final Set<String> seen = new HashSet<>();

    PageLinks(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * The link, when it may be followed.
     *
     * @throws GraphException when it leads to another host, which would get the token, or to a page that was there
     */
    String checked(String link) throws GraphException {
        if (!isOurs(link)) {
            throw new GraphException(
                    Reason.FOREIGN_LINK,
                    "the next page lies on another host than "
                            + endpoint.graph().getAuthority() + "; it is not followed, for it would get the token",
                    "something between here and Graph changes its answers; check the proxy");
        }
        if (!seen.add(link)) {
            throw new GraphException(
                    Reason.REPEATED_PAGE,
                    "Graph leads in a circle: a page links to one that came before",
                    "run the same command again; it goes on where this one stopped");
        }
        return link;
    }

    private boolean isOurs(String link) {
        try {
            return endpoint.owns(new URI(link));
        } catch (URISyntaxException | NullPointerException e) {
            return false; // a link without a host leads nowhere
        }
    }
}
