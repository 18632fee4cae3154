package org.candour.standalone.demo;

import java.util.List;

/**
 * An employer of the demonstration.
 *
 * @param code its code in the study pack
 * @param organisationCode the code its principal social worker forwards
 * @param invited how many people it says it invited
 * @param answers how many of them take part
 * @param standing how well it treats its people, in standard deviations from the average
 */
record MadeUpEmployer(String code, String organisationCode, int invited, int answers, double standing) {
    static final List<MadeUpEmployer> ALL = List.of(
            new MadeUpEmployer("harbour", "HARB-0R25", 15, 6, 0.2),
            new MadeUpEmployer("meadow", "MEAD-3K7W", 20, 12, 0.3),
            new MadeUpEmployer("kestrel", "KEST-9P2D", 41, 25, -0.3),
            new MadeUpEmployer("linden", "TREE-7QC4", 104, 60, 0.4),
            new MadeUpEmployer("moorland", "M00R-6TBY", 398, 240, -0.1),
            new MadeUpEmployer("northgate", "N0RT-5VJC", 498, 320, 0.1));
}
