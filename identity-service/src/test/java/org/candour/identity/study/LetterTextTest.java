package org.candour.identity.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.candour.identity.study.LetterText.Kind;
import org.candour.identity.study.LetterText.Place;
import org.junit.jupiter.api.Test;

class LetterTextTest {
    @Test
    void saysWhichPlacesAreMissingOrUnknown() {
        LetterText letter = new LetterText(Kind.INVITATION, "en", "Hello", Map.of(), "{name} {link} {adress}");

        assertThat(letter.missing()).containsExactly("notice", "optOut", "supplier");
        assertThat(letter.unknown()).containsExactly("adress");
    }

    @Test
    void whatIsFilledInIsNotReadForPlacesAgain() {
        LetterText letter = new LetterText(Kind.CLOSING, "en", "Hello", Map.of(), "{name}: {optOut}");

        assertThat(letter.filled(Map.of(Place.NAME, "{optOut} $1", Place.OPT_OUT, "there")))
                .isEqualTo("{optOut} $1: there");
    }
}
