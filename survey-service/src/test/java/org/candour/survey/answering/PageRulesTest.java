package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.support.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PageRulesTest {
    private static final Instrument INSTRUMENT = Sample.instrument("Sample");

    @Test
    @Tag("EW-B4")
    void everythingCanBeSkipped() {
        PageEntry entry = PageRules.read(
                INSTRUMENT, INSTRUMENT.page("work").orElseThrow(), Map.of("W1", List.of("skip")), Draft.EMPTY);

        assertThat(entry.violations()).isEmpty();
        assertThat(entry.given()).isEqualTo(Map.of("W1", Given.NOTHING, "W2", Given.NOTHING));
    }
}
