package io.github.signindoctor.ingest.store;

import java.util.Arrays;

/** The bytes of tails in pages, each tail in one piece; what is larger than a page has one of its own. */
final class Tails {
    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;

    private byte[][] pages = new byte[16][];
    private int pageCount;
    private int forgotten;
    /** How much of the last page is taken. */
    private int taken = PAGE;

    /** Where these bytes now lie: the page in the upper bits, the place in it in the lower 16. */
    int add(byte[] from, int begin, int length) {
        if (taken + length > PAGE) {
            if (pageCount == pages.length) {
                pages = Arrays.copyOf(pages, pageCount * 2);
            }
            pages[pageCount++] = new byte[Math.max(PAGE, length)];
            taken = 0;
        }
        System.arraycopy(from, begin, pages[pageCount - 1], taken, length);
        int place = pageCount - 1 << PAGE_BITS | taken;
        taken += length;
        return place;
    }

    byte[] page(int place) {
        return pages[place >>> PAGE_BITS];
    }

    /** The number with which the tail begins, which mostly is one byte. */
    int client(int place) {
        byte[] page = page(place);
        byte first = page[at(place)];
        return first >= 0 ? first : new Tail().read(page, at(place), 0).client;
    }

    static int at(int place) {
        return place & PAGE - 1;
    }

    /** Forgets the pages before that of a place, and of all places added earlier. */
    void forgetBefore(int place) {
        while (forgotten < place >>> PAGE_BITS) {
            pages[forgotten++] = new byte[0];
        }
    }
}
