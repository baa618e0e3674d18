package io.github.signindoctor.knowledge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All pages in one array of bytes: first a table of what must be known without opening a page, then the pages, each
 * found by its place and opened only when somebody asks for it.
 */
final class KnowledgeIndex {
    /** Tells our bytes from others, and this layout from a later one. */
    private static final String MARK = "signin-doctor knowledge 1";

    /** The name under which the pages that ship with the program are reported. */
    private static final Path BUILT_IN = Path.of("error-codes");

    private final byte[] bytes;
    private final int pagesAt;
    private final List<Card> cards = new ArrayList<>();

    /**
     * Reads the table.
     *
     * @throws IOException if the bytes were not written by {@link #write}
     */
    KnowledgeIndex(byte[] bytes) throws IOException {
        this.bytes = bytes;
        ByteArrayInputStream source = new ByteArrayInputStream(bytes);
        DataInputStream in = new DataInputStream(source);
        if (source.available() < Integer.BYTES + MARK.length()
                || in.readInt() != MARK.length()
                || !MARK.equals(new String(in.readNBytes(MARK.length()), StandardCharsets.UTF_8))) {
            throw new IOException("not an index of pages (expected '" + MARK + "')");
        }
        int count = in.readInt();
        int at = 0;
        for (int i = 0; i < count; i++) {
            at += readCard(in, at);
        }
        pagesAt = bytes.length - source.available();
    }

    /** Reads one line of the table and gives the length of its page. */
    private int readCard(DataInput in, int at) throws IOException {
        PageKind kind = PageKind.values()[in.readByte()];
        String id = NodeCodec.readText(in);
        String name = NodeCodec.readText(in);
        List<String> fragments = readTexts(in);
        cards.add(new Card(kind, id, name, Card.patterns(fragments, id), () -> open(at)));
        return in.readInt();
    }

    private static List<String> readTexts(DataInput in) throws IOException {
        int count = in.readUnsignedShort();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(NodeCodec.readText(in));
        }
        return texts;
    }

    private Node.Mapping open(int at) {
        int start = pagesAt + at;
        try {
            return (Node.Mapping)
                    NodeCodec.read(new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start)));
        } catch (IOException e) {
            throw new UncheckedIOException("the index of pages is damaged at byte " + start, e);
        }
    }

    /** The table, in the order of the pages. */
    List<Card> cards() {
        return List.copyOf(cards);
    }

    /** Every page, opened. */
    List<PageFile> pages() {
        return cards.stream()
                .map(card -> new PageFile(
                        card.kind(),
                        card.id(),
                        card.kind().file(BUILT_IN, card.id()),
                        card.page().get(),
                        List.of(),
                        true))
                .toList();
    }

    /** Packs pages; the same pages give the same bytes. */
    static byte[] write(List<PageFile> pages) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream trees = new ByteArrayOutputStream();
        try {
            DataOutputStream out = new DataOutputStream(table);
            NodeCodec.writeText(MARK, out);
            out.writeInt(pages.size());
            for (PageFile page : pages.stream().sorted(PageFile.ORDER).toList()) {
                int before = trees.size();
                NodeCodec.write(page.root(), new DataOutputStream(trees));
                writeCard(Card.of(page), out);
                out.writeInt(trees.size() - before);
            }
            trees.writeTo(table);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return table.toByteArray();
    }

    private static void writeCard(Card card, DataOutput out) throws IOException {
        out.writeByte(card.kind().ordinal());
        NodeCodec.writeText(card.id(), out);
        NodeCodec.writeText(card.name(), out);
        out.writeShort(card.patterns().size());
        for (TextMatcher.Pattern pattern : card.patterns()) {
            NodeCodec.writeText(pattern.fragment(), out);
        }
    }
}
