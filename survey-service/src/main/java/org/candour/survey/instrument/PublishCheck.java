package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Page;

/**
 * Whether a questionnaire can be put before people: nothing unsaid in any language, no condition that looks ahead, no
 * page that nobody can reach. As conditions look only backwards there can be no loop.
 */
public final class PublishCheck {
    private PublishCheck() {}

    public static Soundness check(Instrument instrument) {
        Outline outline = new Outline(instrument);
        List<Flaw> flaws = new ArrayList<>();
        flaws.addAll(new ItemCheck(outline).flaws());
        flaws.addAll(new TextCheck(outline).flaws());
        flaws.addAll(new ScaleCheck(outline).flaws());
        List<Flaw> references = new ReferenceCheck(outline).flaws();
        flaws.addAll(references);
        Map<String, Map<String, List<Integer>>> ways = new LinkedHashMap<>();
        // A search through conditions that mean nothing would prove nothing.
        if (references.isEmpty() && outline.flaws().isEmpty()) {
            reach(instrument, flaws, ways);
        }
        flaws.addAll(0, outline.flaws());
        return new Soundness(flaws, ways);
    }

    private static void reach(Instrument instrument, List<Flaw> flaws, Map<String, Map<String, List<Integer>>> ways) {
        Reachability reachability = new Reachability(instrument);
        for (Page page : instrument.pages()) {
            if (page.shownWhen().always()) {
                continue;
            }
            String place = "page/" + page.code() + "/when";
            switch (reachability.way(page.shownWhen())) {
                case Way.Found found -> ways.put(page.code(), found.answers());
                case Way.None nobody -> flaws.add(new Flaw(place, "holds for no answers: nobody would see this"));
                case Way.Unproved unknown ->
                    flaws.add(new Flaw(
                            place, "could not be proved to hold for anybody: it looks at too many answers together"));
            }
        }
    }
}
