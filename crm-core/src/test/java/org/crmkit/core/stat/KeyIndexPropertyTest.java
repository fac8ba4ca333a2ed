package org.crmkit.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.testing.Copies;

class KeyIndexPropertyTest {
    @Provide
    Arbitrary<List<String>> keys() {
        // Of two letters only, so that keys come again and hash codes collide ("Aa" and "BB").
        return Arbitraries.strings()
                .withChars('A', 'a', 'B')
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMaxSize(300);
    }

    @Property
    void keys_are_numbered_in_the_order_in_which_they_first_come(@ForAll("keys") List<String> keys) {
        KeyIndex index = new KeyIndex();
        for (String key : keys) {
            if (index.find(key) < 0) {
                assertThat(index.add(key)).isEqualTo(index.size() - 1);
            }
        }
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(keys));
        KeyIndex copy = Copies.serialized(index.copy());
        copy.add("another");
        assertThat(index.size()).isEqualTo(distinct.size());
        for (int number = 0; number < distinct.size(); number++) {
            assertThat(index.name(number)).isEqualTo(distinct.get(number));
            assertThat(index.find(distinct.get(number))).isEqualTo(number);
            assertThat(copy.find(distinct.get(number))).isEqualTo(number);
        }
        assertThat(index.find("another")).isEqualTo(-1);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> index.name(index.size()));
    }
}
