package org.candour.survey.instrument;

import org.candour.contracts.instrument.Instrument;

/** Questionnaires in the spreadsheet format of the Open Data Kit. */
public interface XlsForms {
    /** Never fails: a file that cannot be read gives a reading without questionnaire that says why. */
    XlsFormReading read(byte[] file);

    /** All languages; what the format cannot say is listed in a sheet of its own. */
    byte[] write(Instrument instrument);
}
