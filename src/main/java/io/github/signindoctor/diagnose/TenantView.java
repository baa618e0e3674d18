package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.Place;
import java.util.Map;
import java.util.Optional;

/** What is known across users. Immutable. */
public final class TenantView {
    /** So many other users make a place the tenant's own. */
    private static final int SEVERAL = 2;

    private final Map<String, Crowd> succeeded;
    private final Map<String, Crowd> refused;

    TenantView(Map<String, Crowd> succeeded, Map<String, Crowd> refused) {
        this.succeeded = Map.copyOf(succeeded);
        this.refused = Map.copyOf(refused);
    }

    /** Whether several other users succeeded from this address or network. */
    public boolean knowsPlace(Place place, String exceptUser) {
        return crowd(succeeded, "address", place.address(), exceptUser) >= SEVERAL
                || crowd(succeeded, "network", place.networkKey(), exceptUser) >= SEVERAL;
    }

    /** How many other users had their password refused from this address; a number above 15 means "many". */
    public int otherUsersRefusedFrom(String address, String exceptUser) {
        return crowd(refused, "address", address, exceptUser);
    }

    private static int crowd(Map<String, Crowd> crowds, String kind, String value, String exceptUser) {
        return Optional.ofNullable(crowds.get(kind + " " + value))
                .map(crowd -> crowd.othersThan(exceptUser))
                .orElse(0);
    }
}
