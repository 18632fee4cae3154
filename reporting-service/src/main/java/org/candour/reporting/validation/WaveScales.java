package org.candour.reporting.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScoreRule;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.problem.Problem;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.reliability.AnswerTable;

/** Finds a scale of the questionnaire version that a wave used. */
@ApplicationScoped
public class WaveScales {
    private final Studies studies;

    public WaveScales(Studies studies) {
        this.studies = studies;
    }

    @Transactional
    public WaveScale find(String study, String waveCode, String scale) {
        StudyPublished published = studies.study(study).orElseThrow(Problem::notFound);
        WaveAnnounced wave = studies.wave(study, waveCode).orElseThrow(Problem::notFound);
        Instrument instrument = studies.instrument(study, wave.instrument(), wave.instrumentVersion())
                .orElseThrow(Problem::notFound);
        Scale found = instrument.scales().stream()
                .filter(one -> one.code().equals(scale))
                .findFirst()
                .orElseThrow(Problem::notFound);
        return new WaveScale(published, wave, instrument, found);
    }

    /** A scale in a wave. */
    public record WaveScale(StudyPublished study, WaveAnnounced wave, Instrument instrument, Scale scale) {
        /** False for items that are never combined, and for answers that a column cannot hold. */
        public boolean analysable() {
            return scale.score() != ScoreRule.NONE && AnswerTable.holds(scale.minimum(), scale.maximum());
        }

        /** Questions that tell groups of people apart. Never the employer. */
        public List<Item> groupings() {
            return instrument.items().stream()
                    .filter(item ->
                            item.questionClass() == QuestionClass.DEMOGRAPHIC && item.type() == ItemType.SINGLE_CHOICE)
                    .toList();
        }
    }
}
