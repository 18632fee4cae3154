package org.candour.reporting.scalereport.pdf;

import java.util.List;
import org.candour.reporting.scalereport.Column;
import org.candour.reporting.scalereport.Table;

/** How the columns of a table share the page; the widths stand in the template under the same names. */
enum Layout {
    LW(2),
    LN(2),
    LNW(3),
    LWN(3),
    VERDICTS(5),
    ITEMS(5),
    LWN4(6),
    LWN7(9),
    LWN8(10),
    N5(6),
    N8(9),
    N12(13);

    /** Columns of the widest. */
    static final int WIDEST = 13;

    private final int columns;

    Layout(int columns) {
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    static Layout of(Table table) {
        List<Boolean> words = table.columns().stream()
                .map(column -> column.format() == Column.Format.WORDS)
                .toList();
        int wide = words.size();
        boolean second = words.get(1);
        if (wide == 2) {
            return second ? LW : LN;
        }
        boolean third = words.get(2);
        if (second && third) {
            return wide == 5 && words.get(4) ? VERDICTS : ITEMS;
        }
        if (wide == 3 && (second || third)) {
            return second ? LWN : LNW;
        }
        if (second) {
            return wide <= LWN4.columns ? LWN4 : wide <= LWN7.columns ? LWN7 : LWN8;
        }
        return wide <= N5.columns ? N5 : wide <= N8.columns ? N8 : N12;
    }
}
