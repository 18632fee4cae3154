package org.candour.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {
    private record Line(String name, LocalDate day) {}

    private static final List<ListColumn<Line>> COLUMNS = List.of(
            ListColumn.text("NAME", "Name", Line::name),
            ListColumn.by("DAY", "Day", Line::day, line -> line.day().toString()));

    private final List<Line> lines = List.of(
            new Line("bea", LocalDate.of(2026, 1, 9)),
            new Line("Ada", LocalDate.of(2026, 1, 10)),
            new Line("Émile", LocalDate.of(2025, 12, 31)));

    @Test
    void ordersAsPeopleDoAndNotAsComputers() {
        assertThat(names(ListQuery.by("NAME"))).containsExactly("Ada", "bea", "Émile");
        assertThat(names(ListQuery.latest("DAY"))).containsExactly("Ada", "bea", "Émile");
        assertThat(names(ListQuery.by("DAY"))).containsExactly("Émile", "bea", "Ada");
        assertThat(names(ListQuery.by("no such column"))).containsExactly("Ada", "bea", "Émile");
    }

    @Test
    void findsWordsInAnyColumn() {
        assertThat(names(ListQuery.of(Map.of("words", List.of(" ADA ")), ListQuery.by("NAME"))))
                .containsExactly("Ada");
        assertThat(names(ListQuery.of(Map.of("words", List.of("2026")), ListQuery.by("NAME"))))
                .containsExactly("Ada", "bea");
        Listing<Line> none = list(ListQuery.of(Map.of("words", List.of("nobody")), ListQuery.by("NAME")));
        assertThat(none.matching()).isZero();
        assertThat(none.all()).isEqualTo(3);
        assertThat(none.pages()).isEqualTo(1);
    }

    @Test
    void turnsPagesAndStaysOnTheLastOne() {
        List<Line> many = IntStream.rangeClosed(1, 101)
                .mapToObj(number -> new Line(String.format("%03d", number), LocalDate.EPOCH))
                .toList();
        Listing<Line> last =
                Listing.of(many, COLUMNS, ListQuery.of(Map.of("page", List.of("77")), ListQuery.by("NAME")));
        assertThat(last.lines()).extracting(Line::name).containsExactly("101");
        assertThat(last.query().page()).isEqualTo(3);
        assertThat(last.previous()).isEqualTo(2);
        assertThat(last.next()).isZero();
        Listing<Line> odd =
                Listing.of(many, COLUMNS, ListQuery.of(Map.of("page", List.of("-1")), ListQuery.by("NAME")));
        assertThat(odd.query().page()).isEqualTo(1);
        assertThat(odd.next()).isEqualTo(2);
    }

    private List<String> names(ListQuery query) {
        return list(query).lines().stream().map(Line::name).toList();
    }

    private Listing<Line> list(ListQuery query) {
        return Listing.of(lines, COLUMNS, query);
    }
}
