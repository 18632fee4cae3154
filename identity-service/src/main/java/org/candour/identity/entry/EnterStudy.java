package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.candour.identity.notice.Notices;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.Waves;
import org.candour.platform.problem.Problem;
import org.candour.platform.time.RandomSource;

/** Lets somebody with an organisation code through the door. Stores nothing. */
@ApplicationScoped
public class EnterStudy {
    private final Studies studies;
    private final Waves waves;
    private final Notices notices;
    private final OfferedLanguages languages;
    private final RandomSource random;

    EnterStudy(Studies studies, Waves waves, Notices notices, OfferedLanguages languages, RandomSource random) {
        this.studies = studies;
        this.waves = waves;
        this.notices = notices;
        this.languages = languages;
        this.random = random;
    }

    /** A passage, or nothing when the code fits no employer of the study and none of their units. The wave must be open. */
    public Optional<Passage> enter(String study, String typedCode, String wanted) {
        StudyDefinition definition = studies.find(study).orElseThrow(Problem::notFound);
        String wave = waves.open(study).orElseThrow(Problem::notFound).code();
        int notice = notices.current(study).orElseThrow(Problem::notFound).version();
        String language = languages.choose(definition, wanted);
        return definition
                .workplace(typedCode)
                .map(workplace -> new Passage(
                        study,
                        wave,
                        workplace.employer(),
                        workplace.unit(),
                        notice,
                        Passage.Key.LINK,
                        true,
                        language,
                        Secrets.token(random),
                        Secrets.shortCode(random)));
    }
}
