package org.candour.survey.instrument;

/**
 * Something the author of an imported questionnaire must know.
 *
 * @param kind what it means for the draft
 * @param sheet where it is; empty for the whole file
 * @param row as the spreadsheet counts; 0 for the whole sheet
 * @param column heading of the column; empty for the whole row
 * @param rule what it is about
 * @param text in plain words
 */
public record XlsFormRemark(Kind kind, String sheet, int row, String column, Rule rule, String text) {
    /** What a remark means for the draft. */
    public enum Kind {
        /** There is no draft. */
        STOPPED,
        /** It is in the file and not in the draft. */
        LEFT_OUT,
        /** It is in the draft in another form. */
        CHANGED,
        /** It is in the draft, and somebody has to decide whether it is right. */
        CHECK
    }

    /** What a remark is about. */
    public enum Rule {
        FILE,
        SHEET,
        COLUMN,
        ROW,
        SETTING,
        LANGUAGE,
        TRANSLATION,
        NAME,
        TYPE,
        REPEAT,
        GROUP,
        STATEMENTS,
        LABEL,
        FORMATTING,
        PIPE,
        CHOICES,
        CODE,
        MISSING,
        OWN_WORDS,
        TWO_STEPS,
        FILTER,
        RELEVANT,
        CONSTRAINT,
        CALCULATION,
        REQUIRED,
        DEFAULT,
        READ_ONLY,
        PARAMETER,
        APPEARANCE,
        MEDIA,
        CLASS
    }
}
