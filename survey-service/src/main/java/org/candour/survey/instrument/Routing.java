package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;

/**
 * Which pages somebody sees, given their answers. An answer on a page that is not shown counts nowhere, so that changing
 * one's mind about an early question leaves no trace of what followed from it. One object serves all people.
 */
public final class Routing {
    private final Catalogue catalogue;
    private final List<Page> pages;

    public Routing(Instrument instrument) {
        catalogue = new Catalogue(instrument);
        pages = instrument.pages();
    }

    /** @param given all answers there are, by item; those to unknown or hidden items are left out of the route */
    public Route route(Map<String, List<Integer>> given) {
        EarlierAnswers answers = new EarlierAnswers(catalogue);
        List<Page> shown = new ArrayList<>(pages.size());
        for (Page page : pages) {
            if (!answers.hold(page.shownWhen())) {
                continue;
            }
            for (Item item : page.items()) {
                if (item.type() == ItemType.CALCULATED) {
                    OptionalInt value = Calculated.value(item.calculation(), answers);
                    value.ifPresent(one -> answers.add(item.code(), List.of(one)));
                } else if (item.asked() && item.closed()) {
                    answers.add(item.code(), given.getOrDefault(item.code(), List.of()));
                }
            }
            if (page.items().stream().anyMatch(item -> item.type() != ItemType.CALCULATED)) {
                shown.add(page);
            }
        }
        return new Route(shown, answers.all());
    }
}
