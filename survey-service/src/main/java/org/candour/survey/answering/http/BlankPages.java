package org.candour.survey.answering.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.candour.platform.page.CsrfToken;
import org.candour.survey.answering.http.Frame.OtherLanguage;

/**
 * Pages of questions on which nothing is entered yet. They look the same to everybody, so each is printed once; what
 * belongs to one person, three hidden fields, is put in afterwards. Nothing that anybody entered is ever kept here.
 */
@ApplicationScoped
public class BlankPages {
    private static final long MOST_CHARACTERS = 6_000_000;
    private static final String TOKEN = "\uE000";
    private static final String SUBMISSION = "\uE001";
    private static final String SEEN = "\uE002";

    private final CsrfToken token;
    private final Cache<Key, Printed> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, Printed printed) -> printed.length())
            .build();

    BlankPages(CsrfToken token) {
        this.token = token;
    }

    /** @param template prints a page with the fields of its view */
    String print(Frame frame, QuestionView view, Function<QuestionView, TemplateInstance> template) {
        QuestionView anybody = view.of(SUBMISSION, SEEN);
        Key key = new Key(frame.tag(), frame.study(), frame.trial(), frame.others(), anybody);
        Printed printed = pages.getIfPresent(key);
        if (printed == null) {
            String field = token.getField().toString();
            printed = Printed.of(template.apply(anybody).render().replace(field, TOKEN));
            pages.put(key, printed);
        }
        return printed.with(token.getField().toString(), view.submission(), view.seen());
    }

    private record Key(String language, String study, boolean trial, List<OtherLanguage> others, QuestionView view) {}

    /** A page, cut at the places of its three fields. */
    private record Printed(String begin, String beforeSubmission, String beforeSeen, String end) {
        static Printed of(String page) {
            int token = page.indexOf(TOKEN);
            int submission = page.indexOf(SUBMISSION, token);
            int seen = page.indexOf(SEEN, submission);
            if (token < 0 || submission < 0 || seen < 0) {
                throw new IllegalStateException("the form has lost a field, or they stand in another order");
            }
            return new Printed(
                    page.substring(0, token),
                    page.substring(token + 1, submission),
                    page.substring(submission + 1, seen),
                    page.substring(seen + 1));
        }

        int length() {
            return begin.length() + beforeSubmission.length() + beforeSeen.length() + end.length();
        }

        String with(String token, String submission, String seen) {
            return begin + token + beforeSubmission + submission + beforeSeen + seen + end;
        }
    }
}
