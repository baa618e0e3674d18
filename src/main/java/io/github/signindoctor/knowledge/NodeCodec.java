package io.github.signindoctor.knowledge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a page's tree to bytes and reads it back, lines included. */
final class NodeCodec {
    private static final byte SCALAR = 's';
    private static final byte SEQUENCE = 'l';
    private static final byte MAPPING = 'm';

    private NodeCodec() {}

    static void write(Node node, DataOutput out) throws IOException {
        if (node instanceof Node.Scalar scalar) {
            out.writeByte(SCALAR);
            out.writeShort(scalar.line());
            out.writeByte(scalar.type().ordinal());
            writeText(scalar.text(), out);
        } else if (node instanceof Node.Sequence list) {
            out.writeByte(SEQUENCE);
            out.writeShort(list.line());
            out.writeShort(list.items().size());
            for (Node item : list.items()) {
                write(item, out);
            }
        } else if (node instanceof Node.Mapping mapping) {
            writeMapping(mapping, out);
        }
    }

    private static void writeMapping(Node.Mapping mapping, DataOutput out) throws IOException {
        out.writeByte(MAPPING);
        out.writeShort(mapping.line());
        out.writeShort(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            writeText(entry.key(), out);
            out.writeShort(entry.line());
            write(entry.value(), out);
        }
    }

    static Node read(DataInput in) throws IOException {
        byte tag = in.readByte();
        int line = in.readUnsignedShort();
        return switch (tag) {
            case SCALAR -> new Node.Scalar(Node.Scalar.Type.values()[in.readByte()], readText(in), line);
            case SEQUENCE -> new Node.Sequence(readItems(in), line);
            case MAPPING -> new Node.Mapping(readEntries(in), line);
            default -> throw new IOException("a byte that begins no node: " + tag);
        };
    }

    private static List<Node> readItems(DataInput in) throws IOException {
        int count = in.readUnsignedShort();
        List<Node> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(read(in));
        }
        return items;
    }

    private static List<Node.Entry> readEntries(DataInput in) throws IOException {
        int count = in.readUnsignedShort();
        List<Node.Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String key = readText(in);
            int line = in.readUnsignedShort();
            entries.add(new Node.Entry(key, line, read(in)));
        }
        return entries;
    }

    static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
