package io.github.signindoctor.sandbox;

/** Sees every exchange with the practice tenant, so that a test can hold both sides to Graph's contract. */
public interface Witness {
    /**
     * One exchange.
     *
     * @param method in capitals
     * @param target path and query, encoded
     * @param request body; empty where there is none
     * @param status of the answer
     * @param answer body; empty where there is none. Of a connection that was cut, the whole of what was meant
     */
    record Exchange(String method, String target, String request, int status, String answer) {}

    /** Called once the answer is on its way, by the thread that answers. */
    void saw(Exchange exchange);
}
