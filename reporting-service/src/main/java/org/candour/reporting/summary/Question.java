package org.candour.reporting.summary;

import java.util.List;
import org.candour.reporting.disclosure.SafeTable;

/**
 * A question as the report prints it; its numbers are in the safe table of the same code.
 *
 * @param code code of the item, and of its safe table
 * @param text the wording
 * @param hint further explanation, may be empty
 * @param note how to read the answers when the wording runs the other way, may be empty
 * @param choices the columns in order, the last one for people who gave no answer
 */
public record Question(String code, String text, String hint, String note, List<Choice> choices) {
    public Question {
        choices = List.copyOf(choices);
    }

    /** With the choices that this table prints: answers may stand together there. */
    Question printed(SafeTable table) {
        return table.joint().isEmpty() ? this : new Question(code, text, hint, note, Joint.printed(this, table));
    }
}
