package org.candour.reporting.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;

/**
 * What goes into a research file.
 *
 * @param id random id of the file
 * @param study the study
 * @param wave the wave
 * @param instrument what was asked
 * @param purpose what the file is for
 * @param madeOn day on which it is made
 * @param columns in the order of the questionnaire; scores, attendance and versions of pages behind them
 * @param rows one per response, in the order of their keys
 */
public record ResearchData(
        UUID id,
        StudyPublished study,
        WaveAnnounced wave,
        Instrument instrument,
        String purpose,
        LocalDate madeOn,
        List<Column> columns,
        List<Row> rows) {
    public ResearchData {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param key means nothing outside this file
     * @param cells in the order of the columns; empty where a question was skipped or not asked
     */
    public record Row(String key, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
