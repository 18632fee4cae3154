package org.candour.reporting.summary;

import java.util.List;
import org.candour.reporting.disclosure.FrequencyTable;

/**
 * A question by whose answers the report divides people.
 *
 * @param item code of the question
 * @param title what the report calls it
 * @param groups its answers, the last one for people who did not say
 */
public record Division(String item, String title, List<Group> groups) {
    public Division {
        groups = List.copyOf(groups);
    }

    /**
     * People who gave one answer.
     *
     * @param code code of the answer
     * @param label what people read
     */
    public record Group(String code, String label) {
        static final Group SILENT = new Group("none", "Did not say");
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
