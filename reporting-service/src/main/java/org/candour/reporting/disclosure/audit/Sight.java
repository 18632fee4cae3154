package org.candour.reporting.disclosure.audit;

/** What the attacker makes use of. A real audit uses all of it; tests blind one eye to show that it was needed. */
enum Sight {
    SUMS,
    PERCENTAGES,
    JOINT_ANSWERS,
    SCORES,
    MEANS,
    EARLIER_EDITIONS,
    FIGURES,
    HOMOGENEITY,
    CLASSES,
    DOMINANCE,
    ROW_FILE
}
