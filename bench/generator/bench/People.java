package bench;

import java.text.Normalizer;
import java.util.Locale;

/** The people of a tenant, each made of the seed and a number alone. */
final class People {

    private static final String[] FIRST =
            ("Dervla Tamsin Bram Ilse Jonas Wiebke Saoirse Ciaran Aoife Lotte Sander Femke Joris Marit Henrik Astrid Linnea"
                            + " Oskar Greta Anton Clara Emil Freya Hugo Ida Karin Lars Maja Nils Petra Rasmus Signe Tove Ulf Vera Yngve Agnes Bogdan Celina"
                            + " Dariusz Ewa Filip Gosia Hanna Igor Jagoda Kacper Lidia Marek Natalia Olga Pawel Renata Szymon Tomasz Urszula Wanda Zofia"
                            + " Amélie Bastien Chloé Damien Élodie Fabien Gaëlle Hervé Inès Jérôme Léa Mathieu Noémie Océane René Théo Beatriz Caetano"
                            + " Duarte Inês João Leonor Nuno Raquel Tiago Vasco Jürgen Björn Käthe Sören Zoë 明美 דניאל")
                    .split(" ");
    private static final String[] LAST =
            ("Claassen Zuidema Hoekstra Brouwer Visser Okafor Byrne Gallagher Doyle Kavanagh Nolan Sheridan Lindqvist Bergström"
                            + " Sandberg Nyström Håkansson Wikström Kowalczyk Zieliński Wójcik Mazur Krawczyk Piotrowska Nowicka Dąbrowski Ferreira Carvalho Sousa"
                            + " Monteiro Tavares Azevedo Moreau Girard Lefèvre Rousseau Blanchard Dufour Marchand Holloway Ashworth Thistlewood Pemberton"
                            + " Fairclough Hargreaves Ellsworth Winterbourne Schröder Köhler Grünwald Weiß Vogel Lehmann Brandt Huber Zimmermann Falkenrath"
                            + " O'Reilly Van-der-Meer D'Angelo 高橋 Ó-Súilleabháin")
                    .split(" ");
    private static final int PHONES_IN_USE = 3;

    final long seed;
    final int count;

    People(long seed, int count) {
        this.seed = seed;
        this.count = count;
    }

    String name(int user) {
        String name = first(user) + " " + last(user);
        return user % 997 == 41 ? name + " \"" + first(user).charAt(0) + "J\"" : name;
    }

    /** Lower case ASCII, unique. */
    String upn(int user) {
        String local = plain(first(user)) + "." + plain(last(user));
        return local + user + "@" + (user % 9 == 4 ? "stores.contoso.example" : "contoso.example");
    }

    void id(int user, Line line) {
        line.guid(seed ^ 0x75736572, user);
    }

    Town town(int user) {
        return Town.values()[Mix.below(Town.OFFICES, seed ^ 11, user)];
    }

    /** Where a spot of this person lies. */
    Town town(int user, Spot spot, int stranger) {
        return switch (spot) {
            case ABROAD -> Town.LAGOS;
            case STRANGER -> stranger % 2 == 0 ? Town.SURABAYA : Town.TASHKENT;
            default -> town(user);
        };
    }

    /** From the ranges for documentation and for benchmarks. */
    void address(Line line, int user, Spot spot, int stranger) {
        switch (spot) {
            case OFFICE ->
                line.ascii("192.0.2.")
                        .ascii(Integer.toString(10 + 10 * town(user).ordinal()));
            case HOME -> home(line, user);
            case MOBILE ->
                line.ascii("2001:db8:")
                        .ascii(Integer.toHexString(0x1000 + town(user).ordinal()))
                        .ascii(":")
                        .ascii(Integer.toHexString(1 + user % 0xFFFE))
                        .ascii("::")
                        .ascii(Integer.toHexString(1 + (user >>> 4)));
            case ABROAD -> line.ascii("203.0.113.").ascii(Integer.toString(1 + user % 250));
            case STRANGER -> line.ascii("198.51.100.").ascii(Integer.toString(1 + stranger % 250));
        }
    }

    private static void home(Line line, int user) {
        line.ascii("198.")
                .ascii(Integer.toString(18 + (user >>> 16 & 1)))
                .ascii(".")
                .ascii(Integer.toString(user >>> 8 & 255))
                .ascii(".")
                .ascii(Integer.toString(user & 255));
    }

    int network(int user, Spot spot, int stranger) {
        return switch (spot) {
            case OFFICE -> 64500;
            case HOME -> 65536 + town(user).ordinal();
            case MOBILE -> 65544 + town(user).ordinal();
            case ABROAD -> 64507;
            case STRANGER -> 64508 + stranger % 3;
        };
    }

    boolean mac(int user) {
        return Mix.below(100, seed ^ 13, user) < 12;
    }

    /** Whether the telephone is an iPhone. */
    boolean apple(int user) {
        return Mix.below(PHONES_IN_USE, seed ^ 17, user) > 0;
    }

    private String first(int user) {
        return FIRST[Mix.below(FIRST.length, seed ^ 3, user)];
    }

    private String last(int user) {
        return LAST[Mix.below(LAST.length, seed ^ 5, user)];
    }

    private static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String letters = bare.replace("ł", "l").replace("ß", "ss").replaceAll("[^a-z]", "");
        return letters.isEmpty() ? "x" : letters;
    }
}
