package io.github.signindoctor.samples;

import java.time.Duration;
import java.util.List;

/** Healthy lives with something in them that looks like trouble: none deserves a finding above info. */
enum Lives {
    TRAVELLER(Lives::traveller),
    NEW_PROVIDER(Lives::newProvider),
    COMPANY_VPN(Lives::companyVpn),
    FIRST_DAY(Lives::firstDay),
    MOBILE_DATA(Lives::mobileData),
    ONCE_A_DAY(Lives::onceADay),
    LOW_RISK(Lives::lowRisk),
    DISMISSED_RISK(Lives::dismissedRisk),
    MISTYPED(Lives::mistyped),
    WRONG_CODE(Lives::wrongCode),
    MISSED_PUSH(Lives::missedPush),
    DECLINED_ONCE(Lives::declinedOnce),
    NEW_COLLEAGUE(Lives::newColleague),
    NEW_TELEPHONE(Lives::newTelephone),
    GATEWAY_WITH_DESK(Lives::gatewayWithDesk),
    GATEWAY_WITH_TELEPHONE(Lives::gatewayWithTelephone),
    GATEWAY_ON_OWN_MACHINE(Lives::gatewayOnOwnMachine),
    CLOUD_DESKTOP(Lives::cloudDesktop),
    HOTEL_COMPUTER(Lives::hotelComputer),
    TOKENS_IN_A_CLOUD(Lives::tokensInACloud);

    private final Story story;

    Lives(Story story) {
        this.story = story;
    }

    Story story() {
        return story;
    }

    private static void traveller(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        Site.City city = whim.chance.pick(List.of(Site.City.BOLOGNA, Site.City.MONTREAL, Site.City.LAGOS));
        for (int day = first; day <= first + 2; day++) {
            scene.from(Site.abroad(city, day))
                    .with(
                            whim.chance.percent(60)
                                    ? scene.who.kit().desk()
                                    : scene.who.kit().phone());
            whim.on(day).open(whim.web());
            if (whim.chance.percent(40)) {
                entra.asks();
                whim.again(90);
            }
            entra.signsIn();
            whim.again(3600);
            entra.refreshes();
        }
    }

    private static void newProvider(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        Site home = new Site(
                "203.0.113." + whim.chance.between(2, 90),
                scene.who.kit().home().city(),
                64509,
                "");
        for (int day = first; day <= 5; day++) {
            scene.from(home)
                    .with(
                            whim.chance.percent(50)
                                    ? Machine.stranger()
                                    : scene.who.kit().desk());
            whim.on(day).open(whim.web());
            entra.signsIn();
            whim.again(7200).open(CloudApp.OUTLOOK_WEB);
            entra.lets();
        }
    }

    private static void companyVpn(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        Site exit = new Site("203.0.113.150", whim.chance.pick(List.of(Site.City.MONTREAL, Site.City.CORK)), 64508, "");
        for (int day = 1; day <= 5; day++) {
            Workday.morning(scene, entra, day);
            scene.from(exit).with(scene.who.kit().desk());
            scene.again(Duration.ofMinutes(whim.chance.between(4, 20))).open(whim.web());
            entra.lets();
            if (whim.chance.percent(50)) {
                whim.again(1200).open(CloudApp.TEAMS);
                entra.refreshes();
            }
        }
    }

    private static void firstDay(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int day = whim.chance.between(1, 3);
        whim.seated().on(day, 6, 10).open(CloudApp.OFFICE_HOME);
        entra.demands(50072);
        scene.later(60).open(CloudApp.SECURITY_INFO);
        entra.demands(50072);
        scene.later(whim.chance.between(90, 300));
        entra.passes();
        Workday.days(scene, entra, day + 1, 5);
    }

    private static void mobileData(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        for (int day = first; day <= 7; day++) {
            for (int turn = 0; turn < 4; turn++) {
                Site.City near =
                        whim.chance.percent(85) ? scene.who.kit().home().city() : Site.City.BOLOGNA;
                scene.from(Site.mobile(whim.chance.between(0, 500), near))
                        .with(scene.who.kit().phone());
                whim.on(day, 6, 20).open(CloudApp.OUTLOOK_MOBILE);
                if (turn == 0 && day < first + 2 && whim.chance.percent(70)) {
                    whim.says(whim.code(50076, 70044))
                            .silently("refreshToken")
                            .everyday("failure")
                            .write();
                    whim.again(20);
                    entra.signsIn();
                } else {
                    entra.refreshes();
                }
            }
        }
    }

    private static void onceADay(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int hour = whim.chance.between(6, 8);
        for (int day = 1; day <= 5; day++) {
            scene.atDesk().on(day, hour, whim.chance.between(0, 59)).open(whim.web());
            whim.says(whim.code(50074, 70044))
                    .knowing()
                    .demandedBy("multiConditionalAccess")
                    .everyday("failure")
                    .lasting("signInFrequencyPeriodicReauthentication")
                    .write();
            scene.later(15);
            whim.says(0)
                    .knowing()
                    .passed()
                    .everyday("success")
                    .lasting("signInFrequencyPeriodicReauthentication")
                    .write();
            Workday.goesOn(scene, entra, day);
        }
    }

    private static void lowRisk(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        scene.risky("low");
        scene.from(
                whim.chance.percent(50)
                        ? Site.abroad(Site.City.BOLOGNA, 9)
                        : scene.who.kit().home());
        scene.with(scene.who.kit().desk());
        for (int day = first; day <= 5; day++) {
            whim.on(day).open(whim.web());
            entra.signsIn();
        }
    }

    private static void dismissedRisk(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        String state = whim.words("dismissed", "remediated", "confirmedSafe");
        for (int day = first; day <= 5; day++) {
            whim.seated().on(day).open(whim.web());
            scene.risky("none");
            entra.asks();
            scene.later(20);
            whim.says(0)
                    .knowing()
                    .passed()
                    .everyday("success")
                    .withRiskState(state)
                    .write();
        }
    }

    private static void mistyped(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        whim.seated().on(first).open(whim.web());
        for (int turn = 0; turn < whim.chance.between(1, 2); turn++) {
            entra.mistypes();
            whim.again(25);
        }
        entra.signsIn();
        Workday.all(scene, entra, first + 1);
    }

    private static void wrongCode(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(whim(scene)), entra);
        int first = whim.lives();
        whim.seated().on(first).open(whim.web());
        entra.asks();
        scene.later(30);
        entra.fails(FactorStories.WRONG_CODE);
        scene.later(30);
        entra.passes();
        Workday.all(scene, entra, first + 1);
    }

    private static Method whim(Scene scene) {
        return scene.chance.percent(50) ? Method.OATH : Method.SMS;
    }

    private static void missedPush(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(Method.PUSH), entra);
        int first = whim.lives();
        if (whim.chance.percent(50)) {
            whim.seated();
        } else {
            scene.from(Site.abroad(Site.City.BOLOGNA, 3)).with(scene.who.kit().desk());
        }
        whim.on(first).open(whim.web());
        entra.asks();
        scene.later(61);
        entra.fails(FactorStories.UNANSWERED);
        whim.again(60);
        entra.signsIn();
        Workday.all(scene, entra, first + 1);
    }

    private static void declinedOnce(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(Method.PUSH), entra);
        int first = whim.lives();
        whim.seated().on(first).open(whim.web());
        entra.fails(whim.words(FactorStories.DECLINED, FactorStories.WRONG_NUMBER));
        whim.again(40);
        entra.signsIn();
        Workday.all(scene, entra, first + 1);
    }

    private static void newColleague(Scene scene, Answers entra) {
        int day = scene.chance.between(2, 4);
        Workday.days(scene, entra, day, 5);
    }

    /** A new telephone is registered in time: the desk goes on, and another device appears. */
    private static void newTelephone(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        Machine phone = scene.who.kit().phone();
        Machine fresh = new Machine("", "", "Android 16", phone.browser(), "", false);
        scene.from(Site.mobile(
                        whim.chance.between(0, 99), scene.who.kit().home().city()))
                .with(fresh);
        whim.on(first).open(CloudApp.OUTLOOK_MOBILE);
        entra.signsIn();
        Workday.days(scene, entra, first + 1, 5);
    }

    private static void gatewayWithDesk(Scene scene, Answers entra) {
        throughGateway(scene, entra, scene.who.kit().desk(), Site.City.CORK);
    }

    private static void gatewayWithTelephone(Scene scene, Answers entra) {
        throughGateway(scene, entra, scene.who.kit().phone(), Site.City.BOLOGNA);
    }

    /** The organisation's gateway stands at a provider of servers; the machine is the user's own. */
    private static void gatewayOnOwnMachine(Scene scene, Answers entra) {
        throughGateway(scene, entra, Machine.stranger(), Site.City.MONTREAL);
    }

    private static void throughGateway(Scene scene, Answers entra, Machine machine, Site.City exit) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        for (int day = first; day <= 5; day++) {
            scene.from(Site.hosted(exit, 16509, day)).with(machine);
            whim.on(day).open(whim.web());
            entra.signsIn();
        }
    }

    /** Somebody who opens a rented desktop every morning, and the log begins on such a morning. */
    private static void cloudDesktop(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        Site desktop = Site.hosted(Site.City.CORK, 31898, whim.chance.between(0, 39));
        for (int day = 1; day <= 5; day++) {
            Workday.morning(scene, entra, day);
            scene.from(desktop).with(Machine.stranger());
            whim.on(day, 8, 14).open(whim.web());
            entra.signsIn();
        }
    }

    private static void hotelComputer(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        scene.from(Site.abroad(Site.City.LAGOS, first)).with(Machine.stranger());
        whim.on(first).open(CloudApp.OUTLOOK_WEB);
        entra.signsIn();
        whim.again(600).open(CloudApp.OFFICE_HOME);
        entra.lets();
        Workday.days(scene, entra, first + 2, 5);
    }

    /** A service fetches mail with a token of the user's, from a rented server. */
    private static void tokensInACloud(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        for (int day = first; day <= 6; day++) {
            Workday.morning(scene, entra, day);
            scene.from(Site.hosted(Site.City.MONTREAL, 14061, 7)).with(Machine.script());
            whim.on(day).open(CloudApp.OUTLOOK_MOBILE);
            entra.refreshes();
        }
    }
}
