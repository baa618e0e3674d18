package bench;

import java.util.ArrayList;
import java.util.List;

/** Decides who does what when. */
final class Plan {

    private static final int LEAST_DAYS = 4;

    private Plan() {}

    /** About as many events as wished for, person by person. */
    static List<Event> of(Wishes wishes) {
        List<Event> all = new ArrayList<>((int) Math.min(wishes.records() + wishes.records() / 10, 1 << 28));
        boolean[] ill = ill(wishes);
        for (int user = 0; user < wishes.users(); user++) {
            if (ill[user]) {
                suffer(wishes, user, all);
            }
        }
        int well = 0;
        for (boolean one : ill) {
            well += one ? 0 : 1;
        }
        long left = Math.max(wishes.records() - all.size(), well);
        for (int user = 0; user < wishes.users(); user++) {
            if (!ill[user]) {
                int share = share(wishes, user, (double) left / Math.max(1, well));
                List<Event> own = new ArrayList<>(share);
                new Life(wishes, user, own).ordinary(wishes.days(), share);
                all.addAll(own);
            }
        }
        return all;
    }

    /** Every user's own number decides, so that the share is met as nearly as chance meets it. */
    private static boolean[] ill(Wishes wishes) {
        boolean[] ill = new boolean[wishes.users()];
        for (int user = 0; user < ill.length; user++) {
            ill[user] = Mix.below(100, wishes.seed() ^ 0x696C6C, user) < wishes.trouble();
        }
        return ill;
    }

    private static void suffer(Wishes wishes, int user, List<Event> all) {
        List<Event> own = new ArrayList<>();
        Life life = new Life(wishes, user, own);
        int latest = Math.max(2, wishes.days() - LEAST_DAYS + 1);
        int day = Math.min(wishes.days() - 1, life.chance.between(2, latest));
        double usual = (double) wishes.records() / wishes.users();
        life.ordinary(Math.max(1, day), Math.max(2, share(wishes, user, usual * day / wishes.days())));
        Trouble.drawn(new Chance(wishes.seed() ^ 0x74726F, user)).play(life, day);
        all.addAll(own);
    }

    /** Some do much, some little: a log-normal spread with this mean. */
    private static int share(Wishes wishes, int user, double mean) {
        double spread = 0.55;
        double bell = new Chance(wishes.seed() ^ 0x776174, user).bell();
        return (int) Math.max(1, Math.round(mean * Math.exp(spread * bell - spread * spread / 2)));
    }
}
