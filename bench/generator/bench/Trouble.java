package bench;

import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/** What can go wrong, each with its share among the troubles. A story begins on a day and ends with the log. */
enum Trouble {
    /** From one day on nobody answers the push. */
    LOST_PHONE(
            14,
            (life, day) -> days(life, day, today -> {
                for (int hour : new int[] {6, 8, 12}) {
                    life.atDesk(today)
                            .on(today, hour, life.chance.between(2, 50))
                            .open(App.OUTLOOK_WEB);
                    life.says(Answer.ASKED).later(62).says(Answer.UNANSWERED);
                }
            })),
    /** Opens the registration twice a day and never finishes it. */
    REGISTRATION_LOOP(
            12,
            (life, day) -> days(life, day, today -> {
                for (int hour : new int[] {6, 11}) {
                    life.atDesk(today)
                            .on(today, hour, life.chance.between(2, 50))
                            .open(App.OFFICE_HOME)
                            .says(Answer.MUST_REGISTER);
                    life.again(45).open(App.SECURITY_INFO).says(Answer.MUST_REGISTER);
                }
            })),
    /** A lifetime policy asks every hour of the day. */
    FREQUENCY_LOOP(
            12,
            (life, day) -> days(life, day, today -> {
                life.atDesk(today).on(today, 6, life.chance.between(2, 20)).open(App.OUTLOOK_WEB);
                for (int turn = 0; turn < 9; turn++) {
                    life.says(Answer.TOO_OLD).later(life.chance.between(8, 30)).says(Answer.PASSED_AGAIN);
                    life.again(3600 + life.chance.between(-60, 60));
                }
            })),
    WRONG_PASSWORD(
            12,
            (life, day) -> days(life, day, today -> {
                life.atDesk(today).on(today, 6, life.chance.between(5, 50)).open(App.OFFICE_HOME);
                for (int turn = 0; turn < 3; turn++) {
                    life.says(Answer.WRONG_PASSWORD).again(life.chance.between(18, 60));
                }
            })),
    /** One of many accounts that a rented server tries within two hours of a night. */
    SPRAYED(12, (life, day) -> {
        life.at(Spot.STRANGER, Machine.STRANGER)
                .on(life.days / 2, 1, life.chance.below(110))
                .open(App.OFFICE_HOME);
        life.says(Answer.WRONG_PASSWORD).again(life.chance.between(2, 9)).says(Answer.WRONG_PASSWORD);
    }),
    BLOCKED_APP(
            8,
            (life, day) -> days(life, day, today -> {
                life.atDesk(today)
                        .on(today, life.chance.between(6, 15), life.chance.below(50))
                        .open(App.PAYROLL)
                        .says(Answer.NOT_FOR_YOU);
                life.again(120).says(Answer.NOT_FOR_YOU);
            })),
    BLOCKED_PLACE(
            6,
            (life, day) -> days(life, day, today -> {
                for (App app : new App[] {App.OUTLOOK_WEB, App.TEAMS_WEB}) {
                    life.at(Spot.ABROAD, Machine.DESK)
                            .on(today, life.chance.between(7, 18), life.chance.below(60))
                            .open(app)
                            .says(Answer.NOT_FROM_THERE);
                }
            })),
    /** OneDrive asks silently every five minutes; nobody sees it. */
    SILENT_LOOP(8, (life, day) -> {
        life.atDesk(day).on(day, 6, 44).open(App.ONEDRIVE);
        for (int turn = 0; turn < 40; turn++) {
            life.says(Answer.SILENTLY_ASKED).again(300 + life.chance.between(-8, 8));
        }
    }),
    /** Codes are refused every morning; a text message passes an hour later. */
    CLOCK_DRIFT(
            5,
            (life, day) -> days(life, day, today -> {
                life.atDesk(today).on(today, 6, life.chance.between(5, 40)).open(App.OFFICE_HOME);
                for (int turn = 0; turn < 3; turn++) {
                    life.says(Answer.ASKED)
                            .later(life.chance.between(35, 55))
                            .says(Answer.WRONG_CODE)
                            .again(45);
                }
                life.again(3000).signsIn(Answer.PASSED_BY_TEXT);
            })),
    OLD_MAIL_PROGRAM(
            5,
            (life, day) -> days(life, day, today -> {
                for (int turn = 0; turn < 4; turn++) {
                    life.at(Spot.OFFICE, Machine.OLD_MAIL)
                            .on(today, 7 + turn, 11 + turn)
                            .open(App.MAILBOX_IMAP);
                    life.says(Answer.NOT_WITH_OLD_MAIL);
                }
            })),
    SICK_DEVICE(
            5,
            (life, day) -> days(life, day, today -> {
                life.at(Spot.OFFICE, Machine.SICK_DESK)
                        .on(today, life.chance.between(6, 15), life.chance.below(50))
                        .open(App.STOREROOM);
                life.says(Answer.SICK_DEVICE).again(300).says(Answer.SICK_DEVICE);
            })),
    LOCKED(4, (life, day) -> {
        life.atDesk(day).on(day, 6, 15).open(App.OFFICE_HOME);
        for (int turn = 0; turn < 10; turn++) {
            life.says(Answer.WRONG_PASSWORD).again(life.chance.between(12, 40));
        }
        for (int turn = 0; turn < 6; turn++) {
            life.says(Answer.LOCKED).again(60 * life.chance.between(1, 25));
        }
    }),
    NOT_ASSIGNED(
            4,
            (life, day) -> days(life, day, today -> {
                life.atDesk(today)
                        .on(today, 9, life.chance.below(50))
                        .open(App.STOREROOM)
                        .says(Answer.NOT_ASSIGNED);
            })),
    /** Somebody with the password sends one prompt after another at night. */
    FATIGUE(3, (life, day) -> {
        life.at(Spot.STRANGER, Machine.STRANGER)
                .on(day, life.chance.between(0, 3), 12)
                .open(App.OUTLOOK_WEB);
        for (int turn = 0; turn < 9; turn++) {
            life.says(Answer.ASKED).later(life.chance.between(15, 45));
            life.says(turn % 3 == 2 ? Answer.UNANSWERED : Answer.DECLINED).again(life.chance.between(20, 70));
        }
    });

    private static final int LONGEST = 3;

    final int share;
    private final ObjIntConsumer<Life> story;

    Trouble(int share, ObjIntConsumer<Life> story) {
        this.share = share;
        this.story = story;
    }

    /** Writes the story into somebody's days. */
    void play(Life life, int day) {
        story.accept(life, day);
    }

    /** One by its share. */
    static Trouble drawn(Chance chance) {
        int shares = 0;
        for (Trouble trouble : values()) {
            shares += trouble.share;
        }
        int lot = chance.below(shares);
        for (Trouble trouble : values()) {
            lot -= trouble.share;
            if (lot < 0) {
                return trouble;
            }
        }
        throw new IllegalStateException("shares do not add up");
    }

    private static void days(Life life, int first, IntConsumer today) {
        for (int day = first; day < Math.min(life.days, first + LONGEST); day++) {
            today.accept(day);
        }
    }
}
