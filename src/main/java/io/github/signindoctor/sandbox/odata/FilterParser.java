package io.github.signindoctor.sandbox.odata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Predicate;

/** Reads {@code $filter}; whatever the rules of the collection do not name is refused. */
public final class FilterParser {
    private final FilterRules rules;
    private final Tokens tokens;

    private FilterParser(FilterRules rules, Tokens tokens) {
        this.rules = rules;
        this.tokens = tokens;
    }

    /**
     * The filter that a text means.
     *
     * @throws FilterException where the text is no filter, or asks for more than the rules allow
     */
    public static Filter parse(String text, FilterRules rules) throws FilterException {
        FilterParser parser = new FilterParser(rules, new Tokens(text));
        Filter filter = parser.or("");
        if (!parser.tokens.isEmpty()) {
            throw invalid();
        }
        return filter;
    }

    private static FilterException invalid() {
        return new FilterException("Invalid filter clause");
    }

    /** @param variable of the lambda around; empty outside */
    private Filter or(String variable) throws FilterException {
        Filter left = and(variable);
        while (tokens.takes("or")) {
            left = left.or(and(variable));
        }
        return left;
    }

    private Filter and(String variable) throws FilterException {
        Filter left = term(variable);
        while (tokens.takes("and")) {
            left = left.and(term(variable));
        }
        return left;
    }

    private Filter term(String variable) throws FilterException {
        if (tokens.takes("(")) {
            Filter inner = or(variable);
            tokens.take(")");
            return inner;
        }
        String word = tokens.take();
        if (word.equalsIgnoreCase("startswith") && tokens.takes("(")) {
            return startsWith(variable);
        }
        if (word.endsWith("/any") && tokens.takes("(")) {
            return any(word.substring(0, word.length() - "/any".length()));
        }
        return comparison(variable, word);
    }

    private Filter startsWith(String variable) throws FilterException {
        String path = allowed(variable, tokens.take(), "startswith");
        tokens.take(",");
        String start = text(tokens.take()).toLowerCase(Locale.ROOT);
        tokens.take(")");
        return Filter.of(
                node -> at(node, path).asText().toLowerCase(Locale.ROOT).startsWith(start));
    }

    private Filter any(String path) throws FilterException {
        allowed("", path, "any");
        String variable = tokens.take();
        tokens.take(":");
        Predicate<JsonNode> inner = or(variable).test();
        tokens.take(")");
        return Filter.of(node -> {
            for (JsonNode each : at(node, path)) {
                if (inner.test(each)) {
                    return true;
                }
            }
            return false;
        });
    }

    private Filter comparison(String variable, String word) throws FilterException {
        String operator = tokens.take().toLowerCase(Locale.ROOT);
        String path = allowed(variable, word, operator);
        String literal = tokens.take();
        if (variable.isEmpty() && rules.isTime(path)) {
            return time(path, operator, literal);
        }
        String value = text(literal);
        return Filter.of(node -> at(node, path).asText().equalsIgnoreCase(value));
    }

    /** Times stand without quotes. */
    private static Filter time(String path, String operator, String literal) throws FilterException {
        Instant bound;
        try {
            bound = Instant.parse(literal);
        } catch (DateTimeException notATime) {
            throw invalid();
        }
        Bounds bounds = switch (operator) {
            case "ge" -> new Bounds(bound, Instant.MAX);
            case "le" -> new Bounds(Instant.MIN, bound);
            default -> new Bounds(bound, bound);
        };
        return new Filter(node -> bounds.hold(Instant.parse(at(node, path).asText())), bounds);
    }

    private String allowed(String variable, String word, String operator) throws FilterException {
        if (!variable.isEmpty()) {
            boolean known = word.equals(variable) || word.startsWith(variable + "/");
            if (!known || !operator.matches("eq|startswith")) {
                throw invalid();
            }
            return word.equals(variable) ? "" : word.substring(variable.length() + 1);
        }
        if (!rules.allow(word, operator)) {
            throw invalid();
        }
        return word;
    }

    private static String text(String literal) throws FilterException {
        if (literal.matches("-?[0-9]+|true|false|null")) {
            return literal;
        }
        if (!literal.startsWith("'")) {
            throw invalid();
        }
        return literal.substring(1, literal.length() - 1).replace("''", "'");
    }

    /** Property names are compared as written; a lambda's own variable is the empty path. */
    private static JsonNode at(JsonNode node, String path) {
        JsonNode at = node;
        for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
            at = at.path(name);
        }
        return at;
    }
}
