package org.candour.survey.answering;

/** What can be wrong with what was entered. Each is said in the language of the page, with the arguments in this order. */
public enum Rule {
    /** Choose one of the answers that are listed. */
    NOT_LISTED,
    /** Choose only one answer. */
    ONE_ONLY,
    /** An answer that excludes all others came with others. Argument: its code. */
    EXCLUSIVE,
    /** Too many were chosen. Argument: how many may be. */
    TOO_MANY,
    /** The second step belongs to another group than the one that was chosen in the first. */
    OTHER_GROUP,
    /** A description without the choice that it describes. */
    WORDS_ALONE,
    /** Not a number. */
    NOT_A_NUMBER,
    /** More decimal places than are asked for. Argument: how many there may be. */
    DECIMALS,
    /** Lower than the range. Arguments: lowest and highest, as people write them. */
    TOO_LOW,
    /** Higher than the range. Arguments: lowest and highest, as people write them. */
    TOO_HIGH,
    /** A number or date, and also a reason why there is none. */
    BOTH,
    /** A part of the date is missing. The field says which. */
    DATE_PART,
    /** There is no such date. */
    NO_SUCH_DATE,
    /** A year outside the range. Arguments: first and last. */
    YEAR,
    /** The same place was given twice to one option. Argument: the later place. */
    RANKED_TWICE,
    /** A place was left out. Argument: which. */
    RANK_GAP,
    /** Too long. Arguments: most characters, and how many there are. */
    TOO_LONG,
    /** Something that is not asked on this page was sent. */
    FOREIGN
}
