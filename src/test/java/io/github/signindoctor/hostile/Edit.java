package io.github.signindoctor.hostile;

/** Edits of bytes. */
final class Edit {
    private Edit() {}

    static byte[] inserted(byte[] bytes, int at, byte[] more) {
        return replaced(bytes, at, at, more);
    }

    static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        byte[] edited = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, edited, 0, from);
        System.arraycopy(by, 0, edited, from, by.length);
        System.arraycopy(bytes, to, edited, from + by.length, bytes.length - to);
        return edited;
    }

    /** Place of the next such byte, the search going on from the beginning; negative where there is none. */
    static int find(byte[] bytes, byte wanted, int from) {
        for (int i = 0; i < bytes.length; i++) {
            int at = (from + i) % bytes.length;
            if (bytes[at] == wanted) {
                return at;
            }
        }
        return -1;
    }
}
