package org.candour.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HC-5")
class LocatorTest {
    @ParameterizedTest
    @CsvSource({"z,ob,Z,OB", "Z,O'B,Z,OB", "é,d’,E,D", " z , a-b ,Z,AB", "Ø,ör,Ø,OR", "n,o,N,O"})
    void hasOneComparableForm(String first, String surname, String oneLetter, String twoLetters) {
        assertThat(Locator.of(first, surname, "harbour")).contains(new Locator(oneLetter, twoLetters, "harbour"));
    }

    @Test
    void refusesWhatIsNotTheseLetters() {
        assertThat(Locator.of("", "ob", "harbour")).isEmpty();
        assertThat(Locator.of("zo", "ob", "harbour")).isEmpty();
        assertThat(Locator.of("z", "obr", "harbour")).isEmpty();
        assertThat(Locator.of("z", "o1", "harbour")).isEmpty();
        assertThat(Locator.of("|", "ob", "harbour")).isEmpty();
    }
}
