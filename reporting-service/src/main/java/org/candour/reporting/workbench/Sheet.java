package org.candour.reporting.workbench;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file of answers holds, without any of them.
 *
 * @param columns in the order of the file
 * @param rows without the header
 */
public record Sheet(List<Column> columns, int rows) {
    public Sheet {
        columns = List.copyOf(columns);
    }

    /** @param whole whether nothing but whole numbers and gaps stands in it */
    public record Column(String name, boolean whole) {}

    boolean has(String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }

    /** Collects it while a file is read. */
    static final class Seen implements AnswerFiles.Lines {
        private List<String> names = List.of();
        private boolean[] whole = {};
        private boolean[] any = {};
        private int rows;

        @Override
        public void header(List<String> header) {
            names = header;
            whole = new boolean[header.size()];
            any = new boolean[header.size()];
            java.util.Arrays.fill(whole, true);
        }

        @Override
        public boolean row(int number, List<String> cells) {
            rows++;
            for (int i = 0; i < whole.length; i++) {
                String cell = cells.get(i);
                if (!cell.isEmpty() && !cell.equals("NA")) {
                    any[i] = true;
                    whole[i] &= WholeNumber.WRITTEN.matcher(cell).matches();
                }
            }
            return true;
        }

        Sheet sheet() {
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < whole.length; i++) {
                columns.add(new Column(names.get(i), whole[i] && any[i]));
            }
            return new Sheet(columns, rows);
        }
    }
}
