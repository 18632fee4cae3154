package org.candour.platform.page;

import java.util.List;
import java.util.Map;

/**
 * Which part of a list somebody wants to see.
 *
 * @param words lines that contain this; empty for all
 * @param sort code of the column that orders them
 * @param descending last first
 * @param page from 1
 */
public record ListQuery(String words, String sort, boolean descending, int page) {
    /** Lines on a page. */
    public static final int PAGE = 50;

    private static final int LONGEST = 100;

    /** The first page by a column, the first lines first. */
    public static ListQuery by(String sort) {
        return new ListQuery("", sort, false, 1);
    }

    /** The first page by a column, the last lines first. */
    public static ListQuery latest(String sort) {
        return new ListQuery("", sort, true, 1);
    }

    /** What the form of a list sent; what it left out is as in the usual view. */
    public static ListQuery of(Map<String, List<String>> form, ListQuery usual) {
        String words = first(form, "words", "").strip();
        String order = first(form, "order", usual.descending ? "descending" : "ascending");
        return new ListQuery(
                words.substring(0, Math.min(words.length(), LONGEST)),
                first(form, "sort", usual.sort),
                order.equals("descending"),
                page(first(form, "page", "1")));
    }

    /** A number of a page as it was typed; 1 for anything else. */
    public static int page(String typed) {
        return typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }

    private static String first(Map<String, List<String>> form, String name, String otherwise) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? otherwise : values.getFirst();
    }
}
