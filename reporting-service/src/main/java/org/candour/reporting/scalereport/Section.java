package org.candour.reporting.scalereport;

import java.util.List;

/**
 * A part of the report: tables, or a sentence saying why there are none.
 *
 * @param name stable, unique in the report
 * @param title heading
 * @param about what is shown and how it was computed, in a sentence or two
 * @param notes what a reader must know beside the figures
 * @param whyNot why there is nothing to show; empty when there is
 */
public record Section(String name, String title, String about, List<String> notes, List<Table> tables, String whyNot) {
    public Section {
        notes = notes.stream().map(Sentence::of).distinct().toList();
        whyNot = Sentence.of(whyNot);
        tables = List.copyOf(tables);
        if (tables.isEmpty() == whyNot.isEmpty()) {
            throw new IllegalArgumentException("section " + name + " shows something or says why not");
        }
    }

    static Section shown(String name, String title, String about, List<String> notes, List<Table> tables) {
        return new Section(name, title, about, notes, tables, "");
    }

    static Section none(String name, String title, String about, String whyNot) {
        return new Section(name, title, about, List.of(), List.of(), whyNot);
    }
}
