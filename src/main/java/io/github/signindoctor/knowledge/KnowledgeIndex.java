package io.github.signindoctor.knowledge;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * All pages in one array of bytes, as {@link IndexWriter} packs them: where each line of the table begins, the table of
 * what must be known without opening a page, and the pages, each squeezed on its own. A page is found by halving, so
 * that who asks for one page reads no other.
 */
final class KnowledgeIndex {
    /** Tells our bytes from others, and this layout from an earlier one. */
    static final String MARK = "signin-doctor knowledge 2";

    /** The name under which the pages that ship with the program are reported. */
    private static final Path BUILT_IN = Path.of("error-codes");

    private final byte[] bytes;
    private final ByteBuffer numbers;
    private final int count;
    private final int pagesAt;
    private final int directoryAt;

    /**
     * Looks at the head only.
     *
     * @throws IOException if the bytes were not written by {@link IndexWriter}
     */
    KnowledgeIndex(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.numbers = ByteBuffer.wrap(bytes);
        byte[] mark = MARK.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < mark.length + 2 * Integer.BYTES
                || !Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
            throw new IOException("not an index of pages (expected '" + MARK + "')");
        }
        count = numbers.getInt(mark.length);
        pagesAt = numbers.getInt(mark.length + Integer.BYTES);
        directoryAt = mark.length + 2 * Integer.BYTES;
    }

    /** One page; empty where there is none. */
    Optional<Node.Mapping> find(PageKind kind, String id) {
        byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(entry(middle), kind, wanted);
            if (order == 0) {
                return Optional.of(open(pageOf(entry(middle))));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** As {@link PageFile#ORDER}: identifiers are plain ASCII, and codes have no leading zeros. */
    private int compare(int entry, PageKind kind, byte[] id) {
        int order = bytes[entry] - kind.ordinal();
        int start = entry + 1 + Integer.BYTES;
        int length = numbers.getInt(entry + 1);
        if (order == 0 && kind == PageKind.CODE) {
            order = length - id.length;
        }
        return order != 0 ? order : Arrays.compare(bytes, start, start + length, id, 0, id.length);
    }

    private int entry(int number) {
        return numbers.getInt(directoryAt + number * Integer.BYTES);
    }

    /** Where the number stands that says where the page is. */
    private int pageOf(int entry) {
        return entry + 1 + Integer.BYTES + numbers.getInt(entry + 1);
    }

    private Node.Mapping open(int place) {
        int start = pagesAt + numbers.getInt(place);
        var squeezed = new ByteArrayInputStream(bytes, start, bytes.length - start);
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(squeezed))) {
            return (Node.Mapping) NodeCodec.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the index of pages is damaged at byte " + start, e);
        }
    }

    /** The table, in the order of the pages. */
    List<Card> cards() {
        List<Card> cards = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cards.add(card(entry(i)));
        }
        return cards;
    }

    private Card card(int entry) {
        int place = pageOf(entry);
        String id = new String(bytes, entry + 1 + Integer.BYTES, numbers.getInt(entry + 1), StandardCharsets.UTF_8);
        int at = place + Integer.BYTES;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, at, pagesAt - at))) {
            String name = NodeCodec.readText(in);
            List<String> fragments = readTexts(in);
            return new Card(PageKind.values()[bytes[entry]], id, name, Card.patterns(fragments, id), () -> open(place));
        } catch (IOException e) {
            throw new UncheckedIOException("the index of pages is damaged at byte " + at, e);
        }
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(NodeCodec.readText(in));
        }
        return texts;
    }

    /** Every page, opened. */
    List<PageFile> pages() {
        return cards().stream()
                .map(card -> new PageFile(
                        card.kind(),
                        card.id(),
                        card.kind().file(BUILT_IN, card.id()),
                        card.page().get(),
                        List.of(),
                        true))
                .toList();
    }
}
