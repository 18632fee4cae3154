package org.candour.survey.answering;

import java.util.ArrayList;
import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.PageSeen;
import org.candour.platform.sensitive.Sensitive;
import org.candour.survey.freetext.FreeText;
import org.candour.survey.instrument.Route;
import org.candour.survey.instrument.Routing;
import org.candour.survey.response.Questionnaires.Entered;

/** Makes a response of a draft: what is on the author's way through the questionnaire, and nothing else. */
public final class Submitting {
    private Submitting() {}

    /** In the order of the questions, so that it does not tell in which order they were answered. */
    public static Entered entered(Draft draft, Instrument instrument, Routing routing) {
        Route route = routing.route(draft.answers());
        List<Answer> closed = new ArrayList<>();
        for (Item item : instrument.items()) {
            List<Integer> values = route.answers().get(item.code());
            if (values != null) {
                closed.add(new Answer(item.code(), values));
            }
        }
        List<FreeText> written = new ArrayList<>();
        for (Page page : route.pages()) {
            for (Item item : page.items()) {
                Given given = draft.given(item.code());
                if (!given.text().isEmpty()) {
                    written.add(new FreeText(item.code(), Sensitive.of(given.text()), given.permission()));
                }
            }
        }
        return new Entered(closed, written, seen(draft, route));
    }

    private static List<PageSeen> seen(Draft draft, Route route) {
        List<PageSeen> seen = new ArrayList<>();
        for (Page page : route.pages()) {
            Draft.PageState state = draft.pages().get(page.code());
            if (state != null) {
                seen.add(new PageSeen(page.code(), state.version()));
            }
        }
        return seen;
    }
}
