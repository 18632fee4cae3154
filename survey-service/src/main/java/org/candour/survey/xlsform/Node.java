package org.candour.survey.xlsform;

import java.util.List;
import org.candour.survey.xlsform.Workbook.Row;

/** A row of the survey sheet in its place: a question, or a group with what it holds. */
sealed interface Node {
    Row row();

    /** A row that asks or says something. */
    record Entry(Row row, TypeCell type) implements Node {}

    /**
     * A group.
     *
     * @param row where it begins
     * @param repeated true when it can be filled in several times
     * @param children in order
     */
    record Group(Row row, boolean repeated, List<Node> children) implements Node {}
}
