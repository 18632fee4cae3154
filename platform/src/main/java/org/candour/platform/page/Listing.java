package org.candour.platform.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A page of a list that can be searched, ordered and turned over. The templates {@code page/filter} and {@code
 * page/pager} show the form of it; it works without a script, and sent by POST no word of a search stands in an address.
 *
 * @param columns by what it can be ordered
 * @param query what was asked for
 * @param lines the lines of this page
 * @param matching how many lines fit
 * @param all how many there are
 */
public record Listing<T>(List<Heading> columns, ListQuery query, List<T> lines, int matching, int all) {
    public Listing {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Searches, orders and cuts a list that is at hand as a whole. */
    public static <T> Listing<T> of(List<T> all, List<ListColumn<T>> columns, ListQuery query) {
        String words = query.words().toLowerCase(Locale.ROOT);
        ListColumn<T> sort = columns.stream()
                .filter(column -> column.code().equals(query.sort()))
                .findFirst()
                .orElse(columns.getFirst());
        List<T> matching = all.stream()
                .filter(line -> words.isEmpty() || contains(columns, line, words))
                .sorted(query.descending() ? sort.order().reversed() : sort.order())
                .toList();
        int page = Math.min(query.page(), pages(matching.size()));
        int from = (page - 1) * ListQuery.PAGE;
        return new Listing<>(
                columns.stream()
                        .map(column -> new Heading(column.code(), column.title()))
                        .toList(),
                new ListQuery(query.words(), sort.code(), query.descending(), page),
                matching.subList(from, Math.min(from + ListQuery.PAGE, matching.size())),
                matching.size(),
                all.size());
    }

    /** The same page with something else in its lines. */
    public <R> Listing<R> map(Function<? super T, ? extends R> view) {
        return new Listing<>(columns, query, lines.stream().<R>map(view).toList(), matching, all);
    }

    private static <T> boolean contains(List<ListColumn<T>> columns, T line, String words) {
        return columns.stream()
                .anyMatch(column ->
                        column.text().apply(line).toLowerCase(Locale.ROOT).contains(words));
    }

    private static int pages(int lines) {
        return Math.max(1, (lines + ListQuery.PAGE - 1) / ListQuery.PAGE);
    }

    public int pages() {
        return pages(matching);
    }

    /** The page before, 0 when there is none. */
    public int previous() {
        return query.page() - 1;
    }

    /** The page after, 0 when there is none. */
    public int next() {
        return query.page() < pages() ? query.page() + 1 : 0;
    }

    /** A column in the choice of orders. */
    public record Heading(String code, String title) {}
}
