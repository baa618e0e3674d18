package io.github.signindoctor.sandbox.wire;

import java.util.List;
import java.util.Set;

/**
 * One operation of Graph.
 *
 * @param method in capitals
 * @param path segments; a star stands for any one
 * @param versions in which it exists
 * @param options query options that it understands
 * @param body members that its body may have
 * @param work what it does
 */
public record Route(String method, List<String> path, Versions versions, Set<String> options, Shape body, Work work) {
    /** In which versions an operation exists. */
    public enum Versions {
        /** In v1.0 alone, as far as this practice tenant goes. */
        V1,
        /** In beta alone. */
        BETA,
        /** In both. */
        BOTH;

        boolean include(boolean beta) {
            return this == BOTH || this == (beta ? BETA : V1);
        }
    }

    /** What an operation does. */
    public interface Work {
        /**
         * Does it.
         *
         * @throws Refusal where the service says no
         */
        Answer answer(Call call) throws Refusal;
    }

    /** An operation without query options and body. */
    public static Route of(String line, Versions versions, Work work) {
        String[] words = line.split(" ");
        return new Route(words[0], List.of(words[1].split("/")), versions, Set.of(), Shape.NONE, work);
    }

    /** The same with query options. */
    public Route with(String... names) {
        return new Route(method, path, versions, Set.of(names), body, work);
    }

    /** The same with a body. */
    public Route taking(Shape shape) {
        return new Route(method, path, versions, options, shape, work);
    }

    boolean fits(List<String> segments) {
        if (segments.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            // A function such as creationOptions() is the id of nothing.
            boolean any = path.get(i).equals("*") && !segments.get(i).endsWith(")");
            if (!any && !path.get(i).equalsIgnoreCase(segments.get(i))) {
                return false;
            }
        }
        return true;
    }
}
