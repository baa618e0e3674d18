package io.github.signindoctor.sandbox.odata;

/** A filter that the service does not understand. */
public final class FilterException extends Exception {
    private static final long serialVersionUID = 1;

    FilterException(String message) {
        super(message);
    }
}
