package org.candour.survey.xlsform;

import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.survey.instrument.XlsFormReading;
import org.candour.survey.instrument.XlsFormRemark;
import org.candour.survey.instrument.XlsFormRemark.Rule;

/** What came of reading a form. */
final class Readings {
    private Readings() {}

    static Instrument draft(XlsFormReading reading) {
        return reading.draft().orElseThrow();
    }

    static Item item(Instrument draft, String code) {
        return draft.item(code).orElseThrow();
    }

    static List<XlsFormRemark> remarks(XlsFormReading reading, Rule rule) {
        return reading.remarks().stream()
                .filter(remark -> remark.rule() == rule)
                .toList();
    }
}
