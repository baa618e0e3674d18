package bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A record with holes: what stands between them is turned into bytes once. */
final class Template {

    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';

    private final byte[][] texts;
    private final List<BiConsumer<Line, Event>> holes;

    private Template(byte[][] texts, List<BiConsumer<Line, Event>> holes) {
        this.texts = texts;
        this.holes = holes;
    }

    /** The mark that stands for a hole in the text of a template. */
    static String hole(String name) {
        return OPEN + name + CLOSE;
    }

    static Template of(String text, Map<String, BiConsumer<Line, Event>> fillings) {
        List<byte[]> texts = new ArrayList<>();
        List<BiConsumer<Line, Event>> holes = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open);
            texts.add(text.substring(from, open).getBytes(StandardCharsets.UTF_8));
            String name = text.substring(open + 1, close);
            if (!fillings.containsKey(name)) {
                throw new IllegalArgumentException("nothing fills '" + name + "'");
            }
            holes.add(fillings.get(name));
            from = close + 1;
        }
        texts.add(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return new Template(texts.toArray(byte[][]::new), holes);
    }

    void write(Line line, Event event) {
        for (int part = 0; part < holes.size(); part++) {
            line.add(texts[part]);
            holes.get(part).accept(line, event);
        }
        line.add(texts[texts.length - 1]);
    }
}
