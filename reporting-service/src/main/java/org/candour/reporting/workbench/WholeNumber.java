package org.candour.reporting.workbench;

import java.util.regex.Pattern;

/** How an answer may be written. */
final class WholeNumber {
    /** Some programs write 3 as 3.0 in columns with gaps. */
    static final Pattern WRITTEN = Pattern.compile("[+-]?[0-9]{1,9}(\\.0{1,9})?");

    static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*[.,][0-9]+([eE][+-]?[0-9]+)?");

    private WholeNumber() {}

    static int of(String written) {
        int point = written.indexOf('.');
        return Integer.parseInt(point < 0 ? written : written.substring(0, point));
    }
}
