package io.github.signindoctor.sandbox.wire;

import java.util.List;

/** Finds the operation that a call means. */
public final class Switchboard {
    private final List<Route> routes;

    /** All operations there are. */
    public Switchboard(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /**
     * Does what the call asks.
     *
     * @throws Refusal where there is no such operation, option or member, or the operation refuses
     */
    public Answer answer(Call call) throws Refusal {
        List<Route> fitting = routes.stream()
                .filter(each -> each.versions().include(call.beta()) && each.fits(call.path()))
                .toList();
        if (fitting.isEmpty()) {
            throw Refusal.bad("Resource not found for the segment '" + stranger(call) + "'.");
        }
        Route route = fitting.stream()
                .filter(each -> each.method().equals(call.method()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target."));
        for (String option : call.query().keySet()) {
            if (!route.options().contains(option)) {
                throw Refusal.bad("Query option '" + name(option) + "' is not allowed. To allow it, set the"
                        + " 'AllowedQueryOptions' property on EnableQueryAttribute or QueryValidationSettings.");
            }
        }
        route.body().check(call.body());
        return route.work().answer(call);
    }

    /** The first segment with which no operation goes on. */
    private String stranger(Call call) {
        for (int length = 1; length <= call.path().size(); length++) {
            List<String> start = call.path().subList(0, length);
            if (routes.stream().noneMatch(each -> each.versions().include(call.beta()) && begins(each, start))) {
                return start.get(length - 1);
            }
        }
        return call.path().isEmpty() ? "" : call.path().get(call.path().size() - 1);
    }

    private static boolean begins(Route route, List<String> start) {
        return route.path().size() >= start.size()
                && new Route(
                                route.method(),
                                route.path().subList(0, start.size()),
                                route.versions(),
                                route.options(),
                                route.body(),
                                route.work())
                        .fits(start);
    }

    private static String name(String option) {
        String bare = option.startsWith("$") ? option.substring(1) : option;
        return bare.isEmpty() ? bare : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }
}
