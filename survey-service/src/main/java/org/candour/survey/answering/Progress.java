package org.candour.survey.answering;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Section;
import org.candour.survey.instrument.Route;
import org.candour.survey.instrument.Routing;

/**
 * A participation together with its questionnaire.
 *
 * @param participation who, without saying who
 * @param instrument what is asked, in its first language
 * @param languages in which this person may read it; the first is the questionnaire's own
 * @param routing finds the way through it
 * @param route this person's way
 */
public record Progress(
        Participation participation, Instrument instrument, List<String> languages, Routing routing, Route route) {
    /**
     * Where the questions of a page stand among all that this person is asked.
     *
     * @param first number of the first question, from 1
     * @param last number of the last; before the first when nothing is asked on the page
     * @param of how many there are
     */
    public record Numbers(int first, int last, int of) {
        public boolean none() {
            return last < first;
        }
    }

    public Progress {
        languages = List.copyOf(languages);
    }

    static Progress of(Participation participation, Instrument instrument, List<String> languages, Routing routing) {
        return new Progress(
                participation,
                instrument,
                languages,
                routing,
                routing.route(participation.draft().answers()));
    }

    /** The same person with another draft, whose way may be another one. */
    Progress with(Draft next) {
        return of(participation.with(next), instrument, languages, routing);
    }

    public Draft draft() {
        return participation.draft();
    }

    /** The pages that this person sees. */
    public List<Page> pages() {
        return route.pages();
    }

    /** A page that this person sees. */
    public Optional<Page> page(String code) {
        return pages().stream().filter(page -> page.code().equals(code)).findFirst();
    }

    /** The first page that was not saved yet; none when it is time to check. */
    public Optional<Page> next() {
        return pages().stream().filter(page -> !draft().saved(page.code())).findFirst();
    }

    /** The page to go to after one, which itself may not be seen any more. */
    public Optional<Page> following(Page page) {
        int here = place(page.code());
        return pages().stream().filter(other -> place(other.code()) > here).findFirst();
    }

    public Optional<Page> previous(Page page) {
        int here = place(page.code());
        return pages().stream().filter(other -> place(other.code()) < here).reduce((first, second) -> second);
    }

    /** The page on which an item is asked of anybody. */
    Optional<Page> pageOf(String item) {
        return instrument.pages().stream()
                .filter(page -> page.items().stream()
                        .anyMatch(asked -> asked.asked() && asked.code().equals(item)))
                .findFirst();
    }

    public Section section(Page page) {
        return instrument.sections().stream()
                .filter(section ->
                        section.pages().stream().anyMatch(other -> other.code().equals(page.code())))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a page is the first that this person sees of its section. */
    public boolean opensSection(Page page) {
        return previous(page)
                .map(before -> !section(before).code().equals(section(page).code()))
                .orElse(true);
    }

    public Numbers numbers(Page page) {
        int here = place(page.code());
        int before = 0;
        int of = 0;
        for (Page other : pages()) {
            int asked = asked(other);
            of += asked;
            if (place(other.code()) < here) {
                before += asked;
            }
        }
        return new Numbers(before + 1, before + asked(page), of);
    }

    /** What a form of this moment has seen, apart from the device. */
    public Seen seen(int device) {
        return new Seen(draft().revision(), instrument.version(), device);
    }

    PageRules rules() {
        return new PageRules(instrument, draft(), participation.quotes());
    }

    /** A page cannot have been printed in a version that this person never had. */
    Seen checked(Seen seen) {
        boolean possible =
                seen.version() >= participation.instrumentVersion() && seen.version() <= instrument.version();
        return possible ? seen : new Seen(seen.revision(), instrument.version(), seen.device());
    }

    private int place(String page) {
        List<Page> all = instrument.pages();
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).code().equals(page)) {
                return place;
            }
        }
        throw new IllegalArgumentException("no page of this questionnaire");
    }

    private static int asked(Page page) {
        return (int) page.items().stream().filter(Item::asked).count();
    }
}
