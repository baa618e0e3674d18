package io.github.signindoctor.samples;

import java.util.List;

/** More stories of Conditional Access, defaults and Microsoft's own rules. */
final class PolicyAilments {

    private PolicyAilments() {}

    static void risky(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        boolean signIn = whim.chance.percent(50);
        scene.risky(whim.words("medium", "high"));
        for (int turn = 0; turn < 4; turn++) {
            whim.seated().on(first + turn / 2).open(whim.web());
            whim.says(whim.code(53003, 53003, 50142, 53011))
                    .remembered()
                    .policy(signIn ? Policy.RISKY_SIGN_INS : Policy.RISKY_PEOPLE, "failure")
                    .write();
        }
        scene.risky("none");
    }

    static void sickDevice(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        Machine desk = scene.who.kit().desk();
        Machine sick = new Machine(desk.id(), desk.name(), desk.system(), desk.browser(), desk.trust(), false);
        for (int turn = 0; turn < 5; turn++) {
            whim.seated().on(first + turn / 3);
            scene.with(sick).open(CloudApp.PAYROLL);
            whim.says(whim.code(53000, 530002))
                    .remembered()
                    .policy(Policy.HEALTHY_DEVICES, "failure")
                    .write();
        }
    }

    static void deviceGone(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        Machine desk = scene.who.kit().desk();
        Machine gone = new Machine("", "", desk.system(), desk.browser(), "", false);
        int code = whim.code(53001, 530003, 50129, 700003, 135011);
        for (int turn = 0; turn < 5; turn++) {
            whim.seated().on(first + turn / 3);
            scene.with(gone).open(CloudApp.PAYROLL);
            whim.says(code).remembered().policy(Policy.OWN_DEVICES, "failure").write();
        }
    }

    /** Edge shows the device all the time; another browser on the same computer does not. */
    static void mutedBrowser(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        Machine desk = scene.who.kit().desk();
        String name = whim.words("Firefox 145.0", "Chrome 142.0.0", "Opera 120.0");
        Machine.Browser browser =
                new Machine.Browser(name, "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Browser " + name);
        Machine muted = new Machine("", "", desk.system(), browser, "", false);
        for (int day = first; day <= first + 2; day++) {
            scene.atDesk().with(muted);
            whim.on(day, 6, 9).open(CloudApp.STOREROOM);
            whim.says(whim.code(53000, 53001, 50097))
                    .remembered()
                    .policy(Policy.SHOWN_DEVICES, "failure")
                    .write();
            Workday.goesOn(scene, entra, day);
            Workday.refresh(scene, entra, day);
        }
    }

    static void wrongApp(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        for (int turn = 0; turn < 4; turn++) {
            scene.from(scene.who.kit().home()).with(scene.who.kit().phone());
            whim.on(first + turn / 2).open(CloudApp.OUTLOOK_MOBILE);
            whim.says(whim.code(53002, 530021, 53009))
                    .remembered()
                    .policy(Policy.PROTECTED_APPS, "failure")
                    .write();
        }
    }

    static void defaultsRefuse(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        for (int turn = 0; turn < 5; turn++) {
            scene.from(scene.who.kit().office()).with(Machine.none("Postbox/6.2 SMTP"));
            whim.on(first + turn / 3).open(CloudApp.MAILBOX_SMTP);
            whim.says(530035).knowing().demandedBy("securityDefaults").write();
        }
    }

    static void codeFlowRefused(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        for (int turn = 0; turn < 4; turn++) {
            whim.seated().on(first + turn / 2).open(CloudApp.GRAPH_TOOLS);
            whim.says(whim.code(530036, 530033))
                    .remembered()
                    .policy(Policy.NO_CODES_ON_DEVICES, "failure")
                    .over("deviceCode")
                    .movedBy("deviceCodeFlow")
                    .write();
        }
    }

    static void termsOpen(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        for (int turn = 0; turn < 3; turn++) {
            whim.seated().on(first + turn).open(CloudApp.PAYROLL);
            whim.says(50158).remembered().policy(Policy.HOUSE_RULES, "failure").write();
        }
    }

    /** The same computer is seen through two lines; one of them is not on the list. */
    static void secondLine(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        Site office = scene.who.kit().office();
        String address = whim.words("2001:db8:5:1::77", "198.51.100.253");
        Site other = new Site(address, office.city(), 64500, "");
        for (int day = first; day <= first + 2; day++) {
            scene.atDesk().from(other);
            whim.on(day, 7, 10).open(CloudApp.STOREROOM);
            whim.says(53003).remembered().policy(Policy.OFFICE_LINES, "failure").write();
            whim.again(420);
            scene.from(office).open(CloudApp.STOREROOM);
            entra.lets();
        }
    }

    /** Teams opens; the mailbox behind it does not. */
    static void mailBehindTeams(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        for (int day = first; day <= first + 2; day++) {
            scene.atDesk();
            whim.on(day, 7, 14).open(CloudApp.TEAMS);
            entra.lets();
            whim.again(60).open(CloudApp.TEAMS_MAIL);
            whim.says(53003).remembered().policy(Policy.MAIL_BEHIND, "failure").write();
            whim.again(60).open(CloudApp.TEAMS_FILES);
            entra.lets();
        }
    }

    /** The old setting of the person asks; no policy does. */
    static void oldSetting(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        for (int day = 1; day <= 4; day++) {
            for (int turn = 0; turn < 2; turn++) {
                whim.seated().on(day, turn == 0 ? 6 : 11, turn == 0 ? 9 : 15).open(whim.web());
                whim.says(whim.code(50074, 50076)).knowing().demandedBy("user").write();
                if (turn == 0) {
                    scene.later(30);
                    whim.says(0).knowing().passed().demandedBy("user").write();
                }
            }
        }
    }

    /** An administrator without a second factor stands before the portal. */
    static void portalDemands(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        for (int day = 1; day <= 4; day++) {
            whim.seated().on(day, 6, 9).open(whim.web());
            whim.says(0).knowing().write();
            whim.again(900).open(whim.chance.percent(50) ? CloudApp.AZURE_PORTAL : CloudApp.AZURE_CLI);
            whim.says(whim.code(50072, 50079, 50074)).knowing().write();
        }
    }

    /** From one hour on one policy refuses everybody of a department. */
    static void mondayChange(List<Whim> people) {
        Chance chance = people.get(0).chance;
        int day = chance.between(3, 4);
        int hour = chance.between(7, 11);
        for (Whim whim : people) {
            Workday.days(whim.scene, whim.entra, 1, day - 1);
            for (int turn = 0; turn < 3; turn++) {
                whim.scene
                        .atDesk()
                        .on(day, hour + turn, whim.chance.between(0, 59))
                        .open(CloudApp.PAYROLL);
                whim.says(53003)
                        .remembered()
                        .policy(Policy.MONDAY_CHANGE, "failure")
                        .write();
            }
        }
    }
}
