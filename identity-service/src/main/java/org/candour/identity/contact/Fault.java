package org.candour.identity.contact;

/**
 * What is wrong in a file. The value never comes with it.
 *
 * @param row number of the row as a spreadsheet shows it; 0 for the file as a whole
 * @param column name of the column, empty for the row as a whole
 * @param rule what was expected
 */
public record Fault(int row, String column, String rule) {}
