package org.candour.reporting.summary;

import java.util.List;
import org.candour.reporting.disclosure.FrequencyTable;
import org.jspecify.annotations.Nullable;

/**
 * By what the report divides people: the answers to a question, or services and teams.
 *
 * @param item code of the question, or {@link GroupTree#UNITS}
 * @param title what the report calls it
 * @param groups answers, the last one for people who did not say; or services and teams, those below after those above
 * @param note a sentence on groups that stand together; null in editions of before there was any
 * @param of how many groups there are, shown or not; null in older editions
 */
public record Division(
        String item,
        String title,
        List<Group> groups,
        @Nullable String note,
        @Nullable Integer of) {
    public Division {
        groups = List.copyOf(groups);
    }

    /**
     * People who gave one answer, or work in one unit.
     *
     * @param code code of the answer or unit
     * @param label what people read
     * @param above label of the service that a team belongs to, else empty; null in older editions
     */
    public record Group(String code, String label, @Nullable String above) {
        static final Group SILENT = new Group("none", "Did not say");

        Group(String code, String label) {
            this(code, label, "");
        }

        /** What it belongs to, empty where that is everybody. */
        public String within() {
            return above == null ? "" : above;
        }

        /** What people read where the order of rows does not tell what it belongs to. */
        public String full() {
            return within().isEmpty() || label.contains(within()) ? label : within() + ": " + label;
        }
    }

    /** How many groups there are, shown or not. */
    public int all() {
        return of == null ? groups.size() : of;
    }

    /** Whether it divides by services and teams. */
    public boolean byUnit() {
        return item.equals(GroupTree.UNITS);
    }

    /** The sentence on groups that stand together, or empty. */
    public String remark() {
        return note == null ? "" : note;
    }

    /** Its title inside a sentence. */
    public String name() {
        return title.isEmpty() ? item : title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
    }

    /** Name of the safe table that divides a question. */
    public String table(Question question) {
        return question.code() + " by " + item;
    }

    /** Name of a group's row in these tables. */
    public String row(Group group) {
        return item + "=" + group.code();
    }

    /** Name of a group's score among the safe scores of the edition. */
    public String scoreName(Topic topic, Group group) {
        return topic.scoreName() + " " + row(group);
    }

    /** Name of the row of everybody. */
    public static String everybody() {
        return FrequencyTable.ALL;
    }
}
