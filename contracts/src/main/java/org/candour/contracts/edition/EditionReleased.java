package org.candour.contracts.edition;

import java.util.UUID;

/**
 * The report of an employer can be read. Carries no figure.
 *
 * @param release random id of this release
 * @param study code of the study
 * @param wave code of the wave
 * @param employer code of the employer
 * @param edition number of the edition, from 1
 */
public record EditionReleased(UUID release, String study, String wave, String employer, int edition)
        implements EditionEvent {}
