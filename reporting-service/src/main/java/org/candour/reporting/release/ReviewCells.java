package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.platform.problem.Problem;
import org.candour.reporting.audit.Act;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.protection.Judgement;

/** What a reader of everything released could find out about each withheld cell of an edition, on record. */
@ApplicationScoped
public class ReviewCells {
    private final Studies studies;
    private final ReadEdition read;
    private final ReleaseAudit auditor;

    public ReviewCells(Studies studies, ReadEdition read, ReleaseAudit auditor) {
        this.studies = studies;
        this.read = read;
        this.auditor = auditor;
    }

    @Transactional
    public Judgement review(String subject, Edition edition) {
        var study = studies.study(edition.study()).orElseThrow(Problem::notFound);
        var summary = read.read(subject, edition, Act.Action.EDITION_REVIEWED, "cells");
        return Judgement.of(
                auditor.audit(study.thresholds(), edition.place(), summary),
                summary.numbers().reasons());
    }
}
