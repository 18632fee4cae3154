package org.candour.reporting.release;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.reporting.release.EmployerAnswers.Workforce;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.summary.Comparison;

/**
 * What the reports of a wave are made of, from one reading of its answers.
 *
 * @param study the study
 * @param wave the complete wave
 * @param instrument its questionnaire
 * @param workforces answers per employer
 * @param invited people invited, per employer that said so
 * @param comparison all employers together
 */
record WaveMaterial(
        StudyPublished study,
        WaveAnnounced wave,
        Instrument instrument,
        Map<String, Workforce> workforces,
        Map<String, Integer> invited,
        Comparison comparison) {

    static List<AnswerTable> large(StudyPublished study, Map<String, Workforce> workforces) {
        return workforces.values().stream()
                .map(Workforce::answers)
                .filter(table -> table.rows() >= study.thresholds().group())
                .toList();
    }

    /** How many answers each of these has. */
    static Map<String, Integer> people(StudyPublished study, Map<String, Workforce> workforces) {
        var people = new TreeMap<String, Integer>();
        workforces.forEach((employer, workforce) -> {
            if (workforce.answers().rows() >= study.thresholds().group()) {
                people.put(employer, workforce.answers().rows());
            }
        });
        return people;
    }
}
