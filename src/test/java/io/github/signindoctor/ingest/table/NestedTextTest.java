package io.github.signindoctor.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NestedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1}|{\"a\":1}",
                "[]|[]",
                "{'a': 1}|{\"a\":1}",
                "{'a': True, 'b': False, 'c': None, 'd': nan}|{\"a\":true,\"b\":false,\"c\":null,\"d\":null}",
                "{'a': [1, -2.5, 1e3], 'b': ('x',)}|{\"a\":[1,-2.5,1E+3],\"b\":[\"x\"]}",
                "{'a': \"it's\", 'b': 'say \"hi\"'}|{\"a\":\"it's\",\"b\":\"say \\\"hi\\\"\"}",
                "{'a': 'it\\'s', 'b': 'back\\\\slash'}|{\"a\":\"it's\",\"b\":\"back\\\\slash\"}",
                "['\\u00e9\\xe9\\U0001F600']|[\"éé😀\"]",
                "[1, 2,]|[1,2]",
                "[\"half \\ud83d\"]|[\"half \uFFFD\"]",
            })
    void json_and_what_python_prints_are_read(String text, String json) {
        assertThat(NestedText.parse(text)).isPresent().get().hasToString(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "[EXT] Anna",
                "{'a': ",
                "{'a' 1}",
                "['\\u00",
                "[1 2]",
                "{1}",
                "[FBAN/FBIOS;FBAV/1]",
                "[] x"
            })
    void other_text_is_neither(String text) {
        assertThat(NestedText.parse(text)).isEmpty();
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThat(NestedText.parse("['x'," + "[".repeat(1_000_000))).isEmpty();
        assertThat(NestedText.parse("[".repeat(1_000_000))).isEmpty();
    }
}
