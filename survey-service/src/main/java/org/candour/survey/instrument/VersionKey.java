package org.candour.survey.instrument;

/**
 * Names a version of a questionnaire.
 *
 * @param study code of the study
 * @param code code of the questionnaire in the study
 * @param version number of the version
 */
public record VersionKey(String study, String code, int version) {}
