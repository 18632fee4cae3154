package org.candour.reporting.release.http;

import org.candour.contracts.study.StudyPublished;
import org.candour.reporting.release.Edition;
import org.candour.reporting.release.EditionState;

/**
 * What the page of an edition shows.
 *
 * @param edition the edition
 * @param study its study
 * @param checker whether the reader is an output checker of the study
 * @param mayDecide whether the reader is the second person
 * @param ownWork whether the reader built it and somebody else has to decide
 * @param mayWithdraw whether the reader may withdraw it
 * @param next why the last attempt made no new edition, or empty
 */
public record EditionView(
        Edition edition,
        StudyPublished study,
        boolean checker,
        boolean mayDecide,
        boolean ownWork,
        boolean mayWithdraw,
        String next) {

    static boolean printable(Edition edition) {
        return edition.state() != EditionState.REFUSED && edition.state() != EditionState.WITHHELD;
    }

    public boolean isPrintable() {
        return printable(edition);
    }

    public String employer() {
        return study.employers().stream()
                .filter(employer -> employer.code().equals(edition.employer()))
                .findFirst()
                .map(employer -> employer.label())
                .orElse(edition.employer());
    }
}
