package org.candour.contracts.study;

import org.candour.contracts.instrument.Instrument;

/**
 * A version of a questionnaire that will never change again. Key: {@code instrument/<study>/<code>/<version>}.
 *
 * @param study code of the study
 * @param instrument the whole definition
 */
public record InstrumentPublished(String study, Instrument instrument) implements StudyEvent {}
