package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.Content;
import io.github.signindoctor.ingest.DecodedText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** An input that a test writes. */
record TextContent(String name, String text) implements Content {
    @Override
    public DecodedText open() {
        Reader reader = new StringReader(text);
        return new DecodedText() {
            @Override
            public boolean isExact() {
                return true;
            }

            @Override
            public int utf8Begin() {
                return -1;
            }

            @Override
            public long firstMalformedLine() {
                return 0;
            }

            @Override
            public int read(char[] into, int from, int length) throws IOException {
                return reader.read(into, from, length);
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }
}
