package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.NoticeReviews;
import org.candour.identity.notice.Notices;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;

/**
 * In which languages people may come in. A translation counts only when the current notice and every consent are in
 * it, and a named person accepted it: nobody agrees to words that nobody checked.
 */
@ApplicationScoped
public class OfferedLanguages {
    private static final String ALWAYS = "en";

    private final Studies studies;
    private final Notices notices;
    private final NoticeReviews reviews;

    OfferedLanguages(Studies studies, Notices notices, NoticeReviews reviews) {
        this.studies = studies;
        this.notices = notices;
        this.reviews = reviews;
    }

    /** Tags without country, English first. */
    public List<String> of(StudyDefinition study) {
        List<String> offered = new ArrayList<>(List.of(ALWAYS));
        notices.current(study.code())
                .ifPresent(current -> notices.languages(study.code(), current.version()).stream()
                        .filter(Notice::translation)
                        .filter(notice -> study.consents().stream().allMatch(asked -> asked.speaks(notice.spoken())))
                        .filter(notice -> reviews.find(notice.study(), notice.version(), notice.language())
                                .isPresent())
                        .map(Notice::spoken)
                        .forEach(offered::add));
        return offered;
    }

    /** What is offered in at least one study, for pages that do not know yet which one it is about. */
    public List<String> anywhere() {
        return studies.all().stream()
                .flatMap(study -> of(study).stream())
                .distinct()
                .toList();
    }

    /** The wanted language where it is offered, else English. */
    public String choose(StudyDefinition study, String wanted) {
        return of(study).contains(wanted) ? wanted : ALWAYS;
    }
}
