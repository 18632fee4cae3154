package org.candour.identity.contact;

import java.time.LocalDate;
import java.util.List;
import org.candour.identity.study.ContactRules.Source;
import org.candour.platform.sensitive.Sensitive;

/**
 * A page of a list.
 *
 * @param matching how many people fit the question
 * @param all how many there are
 */
public record SuppliedPage(List<Line> lines, int matching, int all) {
    public SuppliedPage {
        lines = List.copyOf(lines);
    }

    public int pages() {
        return Math.max(1, (matching + SuppliedQuery.PAGE - 1) / SuppliedQuery.PAGE);
    }

    /** Somebody, and how they came onto the list. */
    public record Line(Sensitive<Particulars> person, Source source, LocalDate suppliedOn, String agreement) {}
}
