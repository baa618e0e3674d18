package io.github.signindoctor.sandbox.story;

import java.util.List;

/**
 * What policies look at in one sign-in. An empty text is what nobody knows.
 *
 * @param user id
 * @param apps ids of what is opened; {@code All} stands for any
 * @param action such as {@code registerSecurityInformation}, where something is done instead of opened
 * @param client kind and platform
 * @param place address and country
 * @param risk of the sign-in and of the user
 */
public record Circumstances(String user, List<String> apps, String action, Client client, Place place, Risk risk) {
    /** Copies the list. */
    public Circumstances {
        apps = List.copyOf(apps);
    }

    /**
     * The program.
     *
     * @param kind such as {@code browser}
     * @param platform such as {@code windows}
     * @param flow such as {@code deviceCodeFlow}; empty for none
     */
    public record Client(String kind, String platform, String flow) {}

    /** Where it comes from. */
    public record Place(String address, String country) {}

    /** Levels of risk, such as {@code medium}. */
    public record Risk(String signIn, String user) {}
}
