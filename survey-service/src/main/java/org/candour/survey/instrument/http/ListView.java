package org.candour.survey.instrument.http;

import java.util.List;
import org.candour.platform.problem.Violation;
import org.candour.survey.instrument.ListPackFiles.PackFile;
import org.candour.survey.instrument.Version;

/**
 * All versions of a study, fifty at a time.
 *
 * @param study the study
 * @param versions those on this page
 * @param page number of this page, from 1
 * @param pages how many there are
 * @param files questionnaires in the study pack
 * @param done what has just been done, may be empty
 * @param errors what is wrong with what was sent
 */
public record ListView(
        StudyView study,
        List<Line> versions,
        int page,
        int pages,
        List<PackFile> files,
        String done,
        List<Violation> errors) {
    private static final int LENGTH = 50;

    static ListView of(
            StudyView study, List<Version> all, int wanted, List<PackFile> files, String done, List<Violation> errors) {
        int pages = Math.max(1, (all.size() + LENGTH - 1) / LENGTH);
        int page = Math.clamp(wanted, 1, pages);
        List<Line> lines = all.stream()
                .skip((long) (page - 1) * LENGTH)
                .limit(LENGTH)
                .map(Line::of)
                .toList();
        return new ListView(study, lines, page, pages, files, done, errors);
    }

    /** A version in the list. */
    public record Line(String code, int version, String title, StateTag state, List<LanguageView> languages) {
        static Line of(Version version) {
            return new Line(
                    version.key().code(),
                    version.key().version(),
                    version.instrument().title(),
                    StateTag.of(version.state()),
                    LanguageView.of(version));
        }
    }
}
