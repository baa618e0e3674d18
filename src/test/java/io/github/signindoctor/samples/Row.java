package io.github.signindoctor.samples;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One sign-in event as nobody's format: what every export would tell if it could. Texts are Graph's; an empty text means
 * absent.
 */
public record Row(
        Keys keys,
        Instant at,
        Person who,
        Setting setting,
        Ending ending,
        Factor factor,
        List<Applied> policies,
        Flow flow) {

    /** The ids that tie rows together. */
    public record Keys(String request, String correlation, String original, String session) {}

    /** Where, on what, for what. */
    public record Setting(Site site, Machine machine, CloudApp app) {
        /** The same in an export that tells no address. */
        public Setting withoutAddress() {
            return new Setting(new Site("", site.city(), site.network(), site.named()), machine, app);
        }

        /** The same in an export that tells neither town nor network nor named location. */
        public Setting withoutPlace() {
            return new Setting(new Site(site.address(), Site.City.UNTOLD, 0, ""), machine, app);
        }

        /** The same in an export that tells neither device nor program. */
        public Setting withoutMachine() {
            return new Setting(site, Machine.none(""), app);
        }
    }

    /** How it ended: code, failure reason and additional details. */
    public record Ending(int code, String reason, String details) {}

    /**
     * What was asked of the person.
     *
     * @param provider requirementProvider; empty where only one factor was asked
     */
    public record Factor(String provider, List<Step> steps, Optional<Method> answered) {}

    /**
     * How the request came.
     *
     * @param token incomingTokenType
     * @param issuer tokenIssuerType
     * @param risk riskLevelDuringSignIn
     */
    public record Flow(boolean interactive, String protocol, String token, String issuer, String risk, Marks marks) {}

    /**
     * What few rows carry.
     *
     * @param transfer originalTransferMethod
     * @param lifetimes expirationRequirement of sessionLifetimePolicies
     * @param riskState empty where the risk level tells it
     */
    public record Marks(String transfer, List<String> lifetimes, String riskState) {

        /** An ordinary row. */
        public static final Marks NONE = new Marks("none", List.of(), "");
    }

    /** Whether the second factor was demanded. */
    public boolean demanded() {
        return !factor.provider.isEmpty();
    }

    /** Whether the account belongs to another tenant. */
    public boolean guest() {
        return who.upn().endsWith("@partner.example");
    }

    /** Overall Conditional Access status in Graph's words. */
    public String policyStatus() {
        return Applied.status(policies);
    }

    /** Name of the browser or client library as the log shows it. */
    public String browser() {
        return setting.app.client == CloudApp.Client.RICH
                ? "Rich Client 4.68.2.0"
                : setting.machine.browser().name();
    }

    /** Agent text of the request. */
    public String agent() {
        return setting.app.client == CloudApp.Client.RICH
                ? "Mozilla/5.0 (compatible; MSAL 1.0) PKeyAuth/1.0"
                : setting.machine.browser().agent();
    }

    /** Processing time in milliseconds, drawn from the request id. */
    public int latency() {
        return 60 + Math.floorMod(keys.request.hashCode(), 900);
    }

    /** The moment with the fraction of a second that some exports carry; whole seconds are {@link #at()}. */
    public Instant precisely() {
        return at.plusNanos(100L * Math.floorMod(keys.request.hashCode(), 10_000_000));
    }
}
