package org.candour.survey.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.response.Answer;
import org.candour.platform.sensitive.Sensitive;
import org.candour.survey.freetext.FreeText;
import org.candour.survey.response.Questionnaires.Entered;

/**
 * What somebody has entered so far.
 *
 * @param revision grows with each change
 * @param answers chosen values by item code
 * @param texts texts by item code
 * @param saved codes of the sections that were saved, whether or not anything was answered there
 */
public record Draft(int revision, Map<String, List<Integer>> answers, Map<String, String> texts, Set<String> saved) {
    public static final Draft EMPTY = new Draft(0, Map.of(), Map.of(), Set.of());

    public Draft {
        answers = Map.copyOf(answers);
        texts = Map.copyOf(texts);
        saved = Set.copyOf(saved);
    }

    /** The draft after a page was saved. Only the items of that page change, so two devices do not undo each other. */
    public Draft with(Section section, SectionEntry entry) {
        Map<String, List<Integer>> nextAnswers = new LinkedHashMap<>(answers);
        Map<String, String> nextTexts = new LinkedHashMap<>(texts);
        for (Item item : section.items()) {
            nextAnswers.remove(item.code());
            nextTexts.remove(item.code());
        }
        nextAnswers.putAll(entry.answers());
        nextTexts.putAll(entry.texts());
        Set<String> nextSaved = new TreeSet<>(saved);
        nextSaved.add(section.code());
        return new Draft(revision + 1, nextAnswers, nextTexts, nextSaved);
    }

    /** What is submitted, in the order of the questions, so that it does not tell in which order they were answered. */
    public Entered entered(Instrument instrument) {
        List<Answer> closed = new ArrayList<>();
        List<FreeText> written = new ArrayList<>();
        for (Item item : instrument.items()) {
            List<Integer> values = answers.get(item.code());
            if (values != null) {
                closed.add(new Answer(item.code(), values));
            }
            String text = texts.get(item.code());
            if (text != null) {
                written.add(new FreeText(item.code(), Sensitive.of(text)));
            }
        }
        return new Entered(closed, written);
    }

    @Override
    public String toString() {
        return "Draft(withheld)";
    }
}
