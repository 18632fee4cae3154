package org.candour.contracts.study;

/**
 * How many people an employer says it invited in a wave. Key: {@code invited/<study>/<wave>/<employer>/<unit>}.
 *
 * @param study code of the study
 * @param wave code of the wave
 * @param revision grows with each announcement under this key
 * @param employer code of the employer
 * @param unit reporting unit within the employer, empty for the whole employer
 * @param invited number of people invited
 */
public record InvitedCounted(String study, String wave, int revision, String employer, String unit, int invited)
        implements StudyEvent {}
