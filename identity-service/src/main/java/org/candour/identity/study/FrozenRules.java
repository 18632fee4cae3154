package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.candour.contracts.study.Thresholds;
import org.candour.identity.consent.ConsentWording;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.platform.yaml.FileProblem;

/** What a new version of a pack may not change, because people have relied on it. */
@ApplicationScoped
class FrozenRules {
    private final Studies studies;
    private final Waves waves;
    private final Notices notices;

    FrozenRules(Studies studies, Waves waves, Notices notices) {
        this.studies = studies;
        this.waves = waves;
        this.notices = notices;
    }

    List<FileProblem> broken(StudyPack pack) {
        String study = pack.definition().code();
        List<FileProblem> problems = new ArrayList<>();
        pack.notices().forEach(notice -> notice(notice, problems));
        current(pack.notice(), problems);
        studies.find(study).ifPresent(known -> {
            consents(known, pack.definition(), problems);
            if (waves.of(study).stream().anyMatch(wave -> wave.phase() != Wave.Phase.PLANNED)) {
                opened(known, pack, problems);
            }
        });
        return problems;
    }

    private void notice(Notice notice, List<FileProblem> problems) {
        String file = "notice." + notice.spoken() + ".md";
        boolean changed = notices.languages(notice.study(), notice.version()).stream()
                .filter(published -> published.language().equals(notice.language()))
                .anyMatch(published -> !published.equals(notice));
        if (changed) {
            problems.add(new FileProblem(
                    file,
                    0,
                    "version",
                    "version " + notice.version() + " is already published with other content; raise the version"));
        }
    }

    private void current(Notice notice, List<FileProblem> problems) {
        notices.current(notice.study())
                .filter(published -> published.version() > notice.version())
                .ifPresent(later -> problems.add(
                        new FileProblem("notice.en.md", 0, "version", "a later version is already published")));
    }

    private static void consents(StudyDefinition known, StudyDefinition wanted, List<FileProblem> problems) {
        for (ConsentWording consent : wanted.consents()) {
            known.consents().stream()
                    .filter(asked -> asked.kind() == consent.kind() && asked.version() >= consent.version())
                    .filter(asked -> !consent.sameAs(asked))
                    .forEach(asked -> problems.add(new FileProblem(
                            "study.yaml",
                            0,
                            "consents." + consent.kind(),
                            "version " + asked.version() + " has other content; raise the version")));
        }
    }

    private void opened(StudyDefinition known, StudyPack pack, List<FileProblem> problems) {
        StudyDefinition wanted = pack.definition();
        if (lower(wanted.thresholds(), known.thresholds())) {
            problems.add(new FileProblem(
                    "study.yaml", 0, "thresholds", "the study has opened: thresholds may only be raised"));
        }
        if (!known.reportedBy().containsAll(wanted.reportedBy())) {
            problems.add(new FileProblem(
                    "study.yaml", 0, "breakdowns", "the study has opened: breakdowns may only become fewer"));
        }
        for (StudyEmployer employer : known.employers()) {
            if (wanted.employer(employer.code())
                    .filter(same -> same.delivery() == employer.delivery())
                    .isEmpty()) {
                problems.add(new FileProblem(
                        "employers.yaml",
                        0,
                        "employers." + employer.code(),
                        "the study has opened: an employer stays, with the same delivery"));
            }
        }
        problems.addAll(FrozenUnits.broken(known, wanted, waves.of(known.code())));
        for (Wave wave : pack.waves()) {
            waves.find(wave.study(), wave.code())
                    .filter(stored -> stored.phase() != Wave.Phase.PLANNED)
                    .filter(stored -> !stored.instrument().equals(wave.instrument())
                            || stored.instrumentVersion() != wave.instrumentVersion())
                    .ifPresent(stored -> problems.add(new FileProblem(
                            "waves.yaml",
                            0,
                            "waves." + wave.code(),
                            "the wave has opened: it keeps its questionnaire")));
        }
    }

    private static boolean lower(Thresholds wanted, Thresholds known) {
        return wanted.group() < known.group()
                || wanted.cell() < known.cell()
                || wanted.width() < known.width()
                || wanted.strictGroup() < known.strictGroup()
                || wanted.strictCell() < known.strictCell();
    }
}
