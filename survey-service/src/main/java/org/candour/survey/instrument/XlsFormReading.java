package org.candour.survey.instrument;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;

/**
 * What became of an XLSForm.
 *
 * @param draft the questionnaire, for an author to complete; empty when the file cannot be used
 * @param remarks what was left out, changed or must be decided; sheet by sheet, by row
 */
public record XlsFormReading(Optional<Instrument> draft, List<XlsFormRemark> remarks) {
    public XlsFormReading {
        remarks = List.copyOf(remarks);
    }
}
