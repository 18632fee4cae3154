package org.candour.reporting.workbench;

/**
 * What is wrong in a file or a definition.
 *
 * @param place row and column, or line and field
 * @param rule the rule that is broken, in words; never the value
 */
public record Fault(String place, String rule) {
    /** In the file as a whole. */
    public static Fault file(String rule) {
        return new Fault("The file", rule);
    }

    public static Fault row(int row, String rule) {
        return new Fault("Row " + row, rule);
    }

    public static Fault cell(int row, String column, String rule) {
        return new Fault("Row " + row + ", column " + column, rule);
    }
}
