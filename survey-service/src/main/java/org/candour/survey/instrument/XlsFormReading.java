package org.candour.survey.instrument;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;

/**
 * What became of an XLSForm.
 *
 * @param draft the questionnaire, for an author to complete; empty when the file cannot be used
 * @param remarks what was left out, changed or must be decided; sheet by sheet, by row
 * @param rows in which row of which sheet each part of the questionnaire stands
 */
public record XlsFormReading(Optional<Instrument> draft, List<XlsFormRemark> remarks, Lines rows) {
    public XlsFormReading {
        remarks = List.copyOf(remarks);
    }
}
