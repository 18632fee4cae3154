package org.candour.identity.contact.db;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.candour.identity.contact.SuppliedPage;
import org.candour.identity.contact.SuppliedQuery;

/** Filters, sorts and cuts what was opened; the database cannot, because it holds sealed values. */
final class SuppliedLines {
    private SuppliedLines() {}

    static SuppliedPage page(List<SuppliedPage.Line> all, SuppliedQuery wanted) {
        String words = wanted.words().strip().toLowerCase(Locale.ROOT);
        Collator alphabet = Collator.getInstance(Locale.UK);
        Comparator<SuppliedPage.Line> order =
                Comparator.comparing(line -> line.person().reveal().of(wanted.sort()), alphabet::compare);
        List<SuppliedPage.Line> matching = all.stream()
                .filter(line -> words.isEmpty() || contains(line, words))
                .sorted(wanted.descending() ? order.reversed() : order)
                .toList();
        int from = Math.min((wanted.page() - 1) * SuppliedQuery.PAGE, matching.size());
        int to = Math.min(from + SuppliedQuery.PAGE, matching.size());
        return new SuppliedPage(matching.subList(from, to), matching.size(), all.size());
    }

    private static boolean contains(SuppliedPage.Line line, String words) {
        return line.person().reveal().values().values().stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(words));
    }
}
