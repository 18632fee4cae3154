package org.candour.survey.instrument;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;

/** Questionnaire versions as those need them who put the questions. Reading one again costs nothing. */
public interface Instruments {
    /** A version in any state: published for people, in test for trials. A draft may change, or be gone. */
    Optional<Instrument> find(String study, String code, int version);

    /** The version whose wording stands for this one: the latest published correction of it, or else itself. */
    int current(String study, String code, int version);

    /** Languages in which people can answer this version, its first language before the accepted ones. */
    List<String> openLanguages(String study, String code, int version);
}
