package io.github.signindoctor.samples;

import java.util.List;

/** More stories of the second factor itself. */
final class FactorAilments {

    private FactorAilments() {}

    /** Text messages or calls do not arrive on one day after the other. */
    static void phoneOff(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(Method.SMS), entra);
        int first = whim.lives();
        boolean calls = whim.chance.percent(50);
        for (int day = first; day <= first + 2; day++) {
            whim.seated().on(day).open(whim.web());
            for (int turn = 0; turn < 2; turn++) {
                entra.asks();
                scene.later(whim.chance.between(30, 90));
                String text = calls
                        ? whim.words(
                                "MFA denied; phone call went to voicemail",
                                "MFA denied; unable to reach the user's phone",
                                "MFA denied; user hung up the phone call without succeeding the authentication")
                        : whim.words(
                                "MFA denied; user never entered the verification code",
                                "MFA denied; phone number has an invalid format",
                                "MFA denied; unable to reach the user's phone");
                whim.says(500121)
                        .knowing()
                        .refused(calls ? "Phone call approval (Authentication phone)" : "Text message", text)
                        .everyday("failure")
                        .write();
                whim.again(600);
            }
        }
    }

    /** A wrong code or a slip of the finger, and at once the right answer. */
    static void slip(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(Method.OATH), entra);
        int day = whim.lives();
        whim.seated().on(day).open(whim.web());
        entra.asks();
        scene.later(25);
        entra.fails(whim.words(
                "MFA denied; user entered incorrect code",
                "MFA denied; invalid verification code",
                "MFA denied; invalid mobile app verification code"));
        scene.later(31);
        entra.passes();
        Workday.all(scene, entra, day + 1);
    }

    /** The block list denies each challenge at once. */
    static void onBlockList(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        for (int day = first; day <= first + 1; day++) {
            for (int turn = 0; turn < 2; turn++) {
                whim.seated().on(day).open(whim.web());
                entra.asks();
                scene.later(1);
                entra.fails(
                        whim.words("MFA denied; user is blocked", "MFA denied; user is blocked.", "User is blocked"));
            }
        }
    }

    /** The gateway sends again before anybody can answer. */
    static void impatientGateway(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(Method.PUSH), entra);
        int first = whim.lives();
        scene.issuedBy("NPSExtension");
        for (int day = first; day <= first + 2; day++) {
            scene.from(scene.who.kit().office()).with(Machine.none(""));
            whim.on(day).open(CloudApp.VPN);
            for (int turn = 0; turn < 3; turn++) {
                whim.says(500121)
                        .knowing()
                        .refused(
                                turn < 2
                                        ? "MFA denied; duplicate authentication attempt"
                                        : "MFA denied; user did not respond to mobile app notification")
                        .write();
                whim.again(15);
            }
        }
    }

    /** The pass that the help desk handed out is refused. */
    static void passRefused(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int day = whim.lives();
        whim.seated().on(day).open(CloudApp.SECURITY_INFO);
        for (int turn = 0; turn < 3; turn++) {
            whim.says(130502)
                    .because("Temporary Access Pass sign in was blocked due to User Credential Policy.")
                    .refused(
                            "Temporary Access Pass",
                            "Temporary Access Pass sign in was blocked due to User Credential Policy")
                    .write();
            whim.again(240);
        }
    }

    /** The key is unknown or barred. */
    static void deadKey(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        String method = whim.words("FIDO2 security key", "Passkey (device-bound)", "Windows Hello for Business");
        int code = whim.code(135010, 130501);
        for (int day = first; day <= first + 1; day++) {
            for (int turn = 0; turn < 2; turn++) {
                whim.seated().on(day).open(whim.web());
                whim.says(code)
                        .because(
                                code == 135010
                                        ? "Public key credential not found."
                                        : "Sign in was blocked due to User Credential Policy.")
                        .refused(method, "")
                        .write();
            }
        }
    }

    /** The smart card is refused. */
    static void badCertificate(Scene scene, Answers entra) {
        Whim whim = new Whim(scene, entra);
        int first = whim.lives();
        int code = whim.code(50017, 220501, 500173, 1001003, 2205015);
        for (int day = first; day <= first + 1; day++) {
            for (int turn = 0; turn < 2; turn++) {
                whim.seated().on(day).open(whim.web());
                whim.says(code).refused("X.509 Certificate", "").write();
            }
        }
    }

    /** The strength wants a passkey, and only the app is registered. */
    static void tooWeak(Scene scene, Answers entra) {
        Whim whim = new Whim(scene.by(Method.PUSH), entra);
        int first = whim.lives();
        int code = whim.code(53003, 50074, 50072);
        for (int day = first; day <= first + 2; day++) {
            whim.seated().on(day).open(CloudApp.PAYROLL);
            whim.says(code)
                    .knowing()
                    .demandedBy("authenticationStrengths")
                    .policy(Policy.STRONG_FACTORS, "failure")
                    .write();
        }
    }

    /** The service fails for everybody in the same minutes, and recovers. */
    static void outage(List<Whim> people) {
        int day = 2 + people.get(0).chance.between(0, 1);
        int hour = people.get(0).chance.between(7, 13);
        int code = people.get(0).code(50086, 50087, 500121);
        for (Whim whim : people) {
            Workday.morning(whim.scene, whim.entra, 1);
            whim.seated().scene.on(day, hour, whim.chance.between(3, 40));
            whim.open(whim.web());
            for (int turn = 0; turn < 3; turn++) {
                if (code == 500121) {
                    whim.entra.fails("MFA denied; service error");
                } else {
                    whim.says(code).knowing().everyday("failure").write();
                }
                whim.again(120);
            }
            whim.scene.on(day, hour + 3, whim.chance.between(0, 59)).open(whim.web());
            whim.entra.signsIn();
        }
    }
}
