package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Section;

/** Where each item of a questionnaire stands, for checks that must know what comes earlier. */
final class Outline {
    private final Instrument instrument;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Integer> pageOfItem = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    Outline(Instrument instrument) {
        this.instrument = instrument;
        Map<String, String> places = new HashMap<>();
        int number = 0;
        for (Section section : instrument.sections()) {
            once(places, "section/" + section.code());
            if (section.pages().isEmpty()) {
                flaws.add(new Flaw("section/" + section.code(), "must ask something"));
            }
            for (Page page : section.pages()) {
                once(places, "page/" + page.code());
                for (Item item : page.items()) {
                    once(places, "item/" + item.code());
                    items.putIfAbsent(item.code(), item);
                    pageOfItem.putIfAbsent(item.code(), number);
                }
                number++;
            }
        }
        if (number == 0) {
            flaws.add(new Flaw("sections", "must ask something"));
        }
    }

    Instrument instrument() {
        return instrument;
    }

    Optional<Item> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /** True when the item stands on a page before the page of this number, counted from 0. */
    boolean before(String item, int page) {
        return pageOfItem.getOrDefault(item, Integer.MAX_VALUE) < page;
    }

    /** What is wrong with the names of the parts. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private void once(Map<String, String> places, String place) {
        if (places.put(place, place) != null) {
            flaws.add(new Flaw(place, "is there twice"));
        }
    }
}
