package io.github.signindoctor.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Packs pages into the bytes that {@link KnowledgeIndex} reads: mark, count, start of pages, places, table, pages. */
final class IndexWriter {
    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private IndexWriter() {}

    /** Packs pages; the same pages give the same bytes, in whatever order they come. */
    static byte[] write(List<PageFile> files) {
        try {
            IndexWriter writer = new IndexWriter();
            for (PageFile file : files.stream().sorted(PageFile.ORDER).toList()) {
                writer.add(file);
            }
            return writer.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    private void add(PageFile file) throws IOException {
        places.add(table.size());
        writeCard(Card.of(file), new DataOutputStream(table));
        Deflater squeeze = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(pages, squeeze))) {
            NodeCodec.write(file.root(), out);
        } finally {
            squeeze.end();
        }
    }

    private void writeCard(Card card, DataOutputStream out) throws IOException {
        out.writeByte(card.kind().ordinal());
        NodeCodec.writeText(card.id(), out);
        out.writeInt(pages.size());
        NodeCodec.writeText(card.name(), out);
        out.writeShort(card.patterns().size());
        for (TextMatcher.Pattern pattern : card.patterns()) {
            NodeCodec.writeText(pattern.fragment(), out);
        }
    }

    private byte[] bytes() throws IOException {
        byte[] mark = KnowledgeIndex.MARK.getBytes(StandardCharsets.UTF_8);
        int tableAt = mark.length + (2 + places.size()) * Integer.BYTES;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(all);
        out.write(mark);
        out.writeInt(places.size());
        out.writeInt(tableAt + table.size());
        for (int place : places) {
            out.writeInt(tableAt + place);
        }
        table.writeTo(out);
        pages.writeTo(out);
        return all.toByteArray();
    }
}
