package io.github.signindoctor.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What can happen to a file on its way. */
enum Harm {
    CUT {
        @Override
        byte[] done(byte[] bytes, Random random) {
            int from = random.nextInt(bytes.length + 1);
            return switch (random.nextInt(3)) {
                case 0 -> Arrays.copyOf(bytes, from);
                case 1 -> Arrays.copyOfRange(bytes, from, bytes.length);
                default -> Edit.replaced(bytes, from, from + random.nextInt(bytes.length - from + 1), new byte[0]);
            };
        }
    },
    FLIPPED_BYTES {
        @Override
        byte[] done(byte[] bytes, Random random) {
            byte[] flipped = bytes.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        }
    },
    DELETED_QUOTES {
        @Override
        byte[] done(byte[] bytes, Random random) {
            byte[] left = bytes;
            for (int i = random.nextInt(3); i >= 0; i--) {
                int quote = Edit.find(left, (byte) '"', random.nextInt(left.length));
                left = quote < 0 ? left : Edit.replaced(left, quote, quote + 1, new byte[0]);
            }
            return left;
        }
    },
    DEEP_NESTING {
        private static final List<String> OPENING = List.of("[", "{", "{\"a\":", "[{\"value\":", "{'a': ", "\"[");
        private static final List<String> CLOSING = List.of("]", "}", "}", "}]", "}", "]\"");

        @Override
        byte[] done(byte[] bytes, Random random) {
            int which = random.nextInt(OPENING.size());
            String nest = OPENING.get(which).repeat(10_000)
                    + (random.nextBoolean() ? "1" + CLOSING.get(which).repeat(10_000) : "");
            int near = random.nextInt(bytes.length + 1);
            int colon = Edit.find(bytes, (byte) (random.nextBoolean() ? ':' : ','), near);
            return Edit.inserted(bytes, random.nextBoolean() && colon >= 0 ? colon + 1 : near, utf8(nest));
        }
    },
    NUL_BYTES {
        @Override
        byte[] done(byte[] bytes, Random random) {
            byte[] padded = bytes;
            for (int i = random.nextInt(4); i >= 0; i--) {
                padded = Edit.inserted(padded, random.nextInt(padded.length + 1), new byte[1 + random.nextInt(600)]);
            }
            return padded;
        }
    },
    LONE_SURROGATES {
        private static final List<byte[]> HALVES = List.of(
                utf8("\\ud800"),
                utf8("\\udc00\\ud800"),
                utf8("\\uD83D"),
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xED, (byte) 0xB0, (byte) 0x80},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, (byte) 0x80});

        @Override
        byte[] done(byte[] bytes, Random random) {
            return strewn(bytes, HALVES, random);
        }
    },
    HIDDEN_CHARACTERS {
        private static final List<byte[]> HIDDEN = List.of(
                utf8("\u001b[31m"),
                utf8("\u001b]0;title\u0007"),
                utf8("\b\f\u000b\u007f"),
                utf8("\u0085\u009b1m"),
                utf8("\u202e"),
                utf8("\u2066\u200f"),
                utf8("\u2028"),
                utf8("\ufeff"),
                utf8("\r"),
                utf8("\\u001b[2J"),
                utf8("\\u202e\\u2069"),
                utf8("\\r\\b"));

        @Override
        byte[] done(byte[] bytes, Random random) {
            return strewn(bytes, HIDDEN, random);
        }
    },
    TRAILING_GARBAGE {
        private static final List<String> TAILS = List.of(
                "}",
                "]]",
                ",",
                "\"",
                "\n---\nEND\n",
                "{\"id\":",
                "[[",
                "\u001a",
                "\r\n\r\n<html>",
                "null",
                "a,b,c\n",
                "\\");

        @Override
        byte[] done(byte[] bytes, Random random) {
            byte[] noise = new byte[1 + random.nextInt(300)];
            random.nextBytes(noise);
            byte[] tail = switch (random.nextInt(4)) {
                case 0 -> noise;
                case 1 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
                case 2 -> bytes;
                default -> utf8(TAILS.get(random.nextInt(TAILS.size())));
            };
            return Edit.inserted(bytes, bytes.length, tail);
        }
    },
    LINES {
        @Override
        byte[] done(byte[] bytes, Random random) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
            for (int i = random.nextInt(3); i >= 0; i--) {
                int from = random.nextInt(lines.size());
                int to = from + 1 + random.nextInt(Math.min(20, lines.size() - from));
                switch (random.nextInt(4)) {
                    case 0 -> lines.addAll(random.nextInt(lines.size()), List.copyOf(lines.subList(from, to)));
                    case 1 -> Collections.shuffle(lines.subList(from, to), random);
                    case 2 -> Collections.shuffle(lines, random);
                    default -> Collections.swap(lines, from, random.nextInt(lines.size()));
                }
            }
            return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
        }
    },
    MIXED {
        @Override
        byte[] done(byte[] bytes, Random random) {
            byte[] mixed = bytes;
            for (int i = 1 + random.nextInt(4); i >= 0; i--) {
                mixed = values()[random.nextInt(ordinal())].done(mixed.length == 0 ? bytes : mixed, random);
            }
            return mixed;
        }
    };

    /** The bytes after the harm. */
    abstract byte[] done(byte[] bytes, Random random);

    private static byte[] strewn(byte[] bytes, List<byte[]> seeds, Random random) {
        byte[] strewn = bytes;
        for (int i = random.nextInt(4); i >= 0; i--) {
            strewn = Edit.inserted(strewn, random.nextInt(strewn.length + 1), seeds.get(random.nextInt(seeds.size())));
        }
        return strewn;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
