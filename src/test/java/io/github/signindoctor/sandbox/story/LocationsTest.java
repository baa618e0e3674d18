package io.github.signindoctor.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationsTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/28,192.0.2.15,true",
        "192.0.2.0/28,192.0.2.16,false",
        "192.0.2.0/32,192.0.2.0,true",
        "0.0.0.0/0,203.0.113.9,true",
        "2001:db8::/32,2001:db8:1::9,true",
        "2001:db8::/32,2001:db9::1,false",
        "2001:db8::/32,192.0.2.1,false",
        "192.0.2.0/28,999.0.2.1,false",
        "192.0.2.0/28,office.example,false",
        "192.0.2.0/28,'',false",
        "192.0.2.0,192.0.2.0,false"
    })
    void a_range_holds_the_addresses_whose_first_bits_are_its_own(String range, String address, boolean holds) {
        assertThat(Locations.holds(range, address)).isEqualTo(holds);
    }
}
