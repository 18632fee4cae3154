package org.candour.survey.xlsform;

/** A file that is no workbook, or one beyond the limits. The message is for the person who sent it. */
public final class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableWorkbook(String message) {
        super(message);
    }
}
