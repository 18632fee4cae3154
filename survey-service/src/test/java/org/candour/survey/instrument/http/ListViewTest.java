package org.candour.survey.instrument.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.instrument.Version;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.VersionState;
import org.junit.jupiter.api.Test;

class ListViewTest {
    @Test
    void showsFiftyAtATime() {
        assertThat(view(0, 1).pages()).isEqualTo(1);
        assertThat(view(50, 1).pages()).isEqualTo(1);
        assertThat(view(51, 2).versions()).hasSize(1);
        assertThat(view(51, 1).versions()).hasSize(50);
    }

    @Test
    void staysInsideTheList() {
        assertThat(view(51, 999).page()).isEqualTo(2);
        assertThat(view(51, -3).page()).isEqualTo(1);
    }

    private static ListView view(int versions, int page) {
        List<Version> all = IntStream.rangeClosed(1, versions)
                .mapToObj(number -> new Version(
                        new VersionKey("S", "X", number),
                        VersionState.DRAFT,
                        1,
                        new Instrument("X", number, 0, "X", List.of("en"), List.of(), List.of(), List.of()),
                        List.of()))
                .toList();
        return ListView.of(new StudyView("S", "S", true), all, page, List.of(), "", List.of());
    }
}
