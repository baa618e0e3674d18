package io.github.signindoctor.graph.pull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.wire.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;

/**
 * A page of sign-ins, its rows as a piece of a compressed file: pieces put behind each other are such a file again.
 *
 * @param rows that came
 * @param kept of them
 * @param next link to the next page; empty on the last
 * @param piece the kept rows, one a line, as Graph wrote them but for blanks
 */
record Page(int rows, int kept, String next, byte[] piece) {
    private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(com.fasterxml.jackson.databind.SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    /**
     * Reads one row after the other, so that memory holds the text and one tree.
     *
     * @throws GraphException when it is no page of Graph's
     */
    static Page of(Answer answer, Predicate<JsonNode> wanted) throws GraphException {
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        RowCopy counter = new RowCopy(wanted, JSON);
        try (JsonParser parser = JSON.createParser(answer.body());
                OutputStream out = new GZIPOutputStream(piece, 1 << 13)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw Answer.notGraph();
            }
            boolean hasRows = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("value") && parser.currentToken() == JsonToken.START_ARRAY) {
                    hasRows = true;
                    counter.copy(parser, out);
                } else if (name.equals("@odata.nextLink")) {
                    counter.next(parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            if (!hasRows) {
                throw Answer.notGraph();
            }
        } catch (JsonProcessingException e) {
            throw Answer.notGraph();
        } catch (GraphException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
        return new Page(counter.rows(), counter.kept(), counter.next(), piece.toByteArray());
    }

    /** A line as a piece: one stands first and says what the rows are. */
    static byte[] first(String line) {
        byte[] text = (line + "\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
