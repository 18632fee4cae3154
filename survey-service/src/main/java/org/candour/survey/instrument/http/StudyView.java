package org.candour.survey.instrument.http;

import java.util.List;
import org.candour.platform.problem.Violation;

/**
 * The study whose workshop this is.
 *
 * @param code its code
 * @param title its name
 * @param manager true when the reader may change something
 */
public record StudyView(String code, String title, boolean manager) {
    /** For a form that has not been sent. */
    public List<Violation> noErrors() {
        return List.of();
    }

    public String path() {
        return "/staff/studies/" + code + "/instruments";
    }
}
