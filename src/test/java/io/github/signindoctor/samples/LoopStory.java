package io.github.signindoctor.samples;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A story for each kind of loop, told so that it still runs at the end of the week, healed in it, or ended. */
public enum LoopStory {
    PUSH_TIMEOUT("push-timeout", true, false, whim -> {
        whim.seated().scene.by(Method.PUSH);
        whim.entra.asks();
        whim.scene.later(61);
        whim.entra.fails(FactorStories.UNANSWERED);
    }),
    REGISTRATION("registration", true, true, whim -> {
        whim.entra.demands(50072);
        whim.scene.later(45).open(CloudApp.SECURITY_INFO);
        whim.entra.demands(50072);
    }),
    POLICY_CONFLICT("policy-conflict", true, false, whim -> {
        whim.open(CloudApp.PAYROLL);
        whim.entra.blocks(53003, Policy.PAYROLL_STAFF);
    }),
    FREQUENCY("frequency", false, false, whim -> {
        whim.says(70044)
                .knowing()
                .demandedBy("multiConditionalAccess")
                .everyday("failure")
                .lasting("signInFrequencyPeriodicReauthentication")
                .write();
        whim.scene.later(15);
        whim.entra.passes();
    }),
    TOKEN_REFRESH("token-refresh", true, false, whim -> {
        whim.open(CloudApp.ONEDRIVE);
        whim.entra.demandsSilently(50076);
    }),
    FEDERATION("federation", true, true, whim -> {
        whim.scene.issuedBy("ADFederationServices");
        whim.says(50079)
                .demandedBy("multiConditionalAccess")
                .everyday("failure")
                .write();
    }),
    DEVICE_EVIDENCE("device-evidence", true, false, whim -> {
        Machine desk = whim.scene.who.kit().desk();
        whim.scene.with(new Machine(desk.id(), desk.name(), desk.system(), desk.browser(), desk.trust(), false));
        whim.open(CloudApp.STOREROOM);
        whim.says(53000).remembered().policy(Policy.HEALTHY_DEVICES, "failure").write();
    }),
    APP_REDIRECT("app-redirect", false, false, whim -> {
        whim.open(CloudApp.STOREROOM);
        for (int turn = 0; turn < 9; turn++) {
            whim.entra.stops(50058);
            whim.scene.again(Duration.ofSeconds(3));
        }
    }),
    CHALLENGE_ABANDONED("challenge-abandoned", false, false, whim -> whim.entra.asks());

    private static final int HOURS_OF_TROUBLE = 5;

    private final String kind;
    private final boolean heals;
    private final boolean fresh;
    private final Consumer<Whim> strike;

    LoopStory(String kind, boolean heals, boolean fresh, Consumer<Whim> strike) {
        this.kind = kind;
        this.heals = heals;
        this.fresh = fresh;
        this.strike = strike;
    }

    /** The kind as reports name it. */
    public String kind() {
        return kind;
    }

    /** Whether a success can heal it: answered prompts never end so, and challenges left open before a success are ordinary. */
    public boolean heals() {
        return heals;
    }

    /** Strikes on two days from this one on, every few hours; the last day of the week makes it a running one. */
    void play(Scene scene, int day, boolean cured) {
        Whim whim = new Whim(scene, new Answers(scene));
        if (!fresh) {
            Workday.morning(scene, whim.entra, 1);
        }
        CloudApp app = CloudApp.OUTLOOK_WEB;
        for (int turn = 0; turn < 2 * HOURS_OF_TROUBLE; turn++) {
            int hour = 7 + 2 * (turn % HOURS_OF_TROUBLE);
            scene.atDesk()
                    .on(day + turn / HOURS_OF_TROUBLE, hour, whim.chance.between(0, 9))
                    .open(app);
            strike.accept(whim);
        }
        if (cured) {
            cure(whim, day + 2);
        }
    }

    private void cure(Whim whim, int day) {
        for (CloudApp app : List.of(CloudApp.OUTLOOK_WEB, CloudApp.PAYROLL, CloudApp.STOREROOM)) {
            whim.scene.atDesk().on(day, 9, whim.chance.between(0, 59)).open(app);
            whim.entra.signsIn();
        }
        whim.scene.on(day, 10, 20).open(CloudApp.ONEDRIVE);
        whim.entra.refreshes();
    }
}
