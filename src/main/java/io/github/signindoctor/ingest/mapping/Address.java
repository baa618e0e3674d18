package io.github.signindoctor.ingest.mapping;

import java.util.Locale;

/** IP addresses as audit logs write them: with a port, in brackets, or both. */
final class Address {
    private Address() {}

    /** The address alone, in lower case. */
    static String bare(String written) {
        String address = written.strip().toLowerCase(Locale.ROOT);
        if (address.startsWith("[")) {
            int end = address.indexOf(']');
            return end < 0 ? address.substring(1) : address.substring(1, end);
        }
        int colon = address.indexOf(':');
        boolean port = colon > 0 && colon == address.lastIndexOf(':') && address.indexOf('.') > 0;
        return port ? address.substring(0, colon) : address;
    }
}
