package org.candour.survey.redaction;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.candour.contracts.study.StaffAssigned;
import org.candour.platform.access.Grants;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;

/** A researcher of a study of its own, and the form with which a text is decided about. */
@ApplicationScoped
class Redactor {
    static final String WORDS = "I told Mrs Quillfeather that <we> need more time.";
    static final String CLEAN = "I told [name] that <we> need more time.";

    private final Field field;
    private final Grants grants;

    Redactor(Field field, Grants grants) {
        this.field = field;
        this.grants = grants;
    }

    String study() {
        String study = field.open();
        grants.keep(new StaffAssigned("redactor-" + study, 1, "redactor", "researcher", study, "", true));
        return study;
    }

    static Response post(Browser browser, String address, String then, String words) {
        return browser.post(address, Map.of("then", then, "words", words));
    }

    static String texts(String study) {
        return "/staff/studies/" + study + "/texts";
    }
}
