package io.github.signindoctor.command;

import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.LiveTenant;
import io.github.signindoctor.graph.LiveUser;
import java.util.List;

/** Finds the one user whom a word means, in the tenant. */
final class WhoSearch {
    private WhoSearch() {}

    static LiveUser one(LiveTenant tenant, String who) throws GraphException {
        List<LiveUser> found = tenant.find(who.strip());
        if (found.isEmpty()) {
            throw StopException.failed(
                    "no such user in the tenant: '" + who + "'",
                    "give the object id, the whole principal name, or the beginning of a name");
        }
        if (found.size() > 1) {
            String names = String.join(
                    ", ", found.stream().map(LiveUser::principalName).toList());
            throw StopException.usage("several users match '" + who + "' (expected one)", "name one in full: " + names);
        }
        return found.get(0);
    }
}
