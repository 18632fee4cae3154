package org.candour.bench;

import java.util.List;

/** Figures that are measured together. A group that cannot run throws; it never leaves a figure out. */
interface Group {
    String name();

    List<Figure> measure() throws Exception;
}
