package org.candour.survey.instrument.http;

import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.Section;
import org.candour.survey.instrument.ConditionWords;
import org.candour.survey.instrument.PublishCheck;
import org.candour.survey.instrument.Version;
import org.candour.survey.instrument.VersionKey;

/**
 * A whole questionnaire on one page.
 *
 * @param study the study
 * @param key which version
 * @param path address of the version
 * @param state how far it has come
 * @param title its name in the chosen language
 * @param language the chosen language
 * @param languages all its languages
 * @param phone true to show each page as on a phone
 * @param sections its parts
 * @param scales how answers are combined
 */
public record PreviewView(
        StudyView study,
        VersionKey key,
        String path,
        StateTag state,
        String title,
        String language,
        List<LanguageView> languages,
        boolean phone,
        List<SectionPart> sections,
        List<ScaleLine> scales) {
    /** A section. */
    public record SectionPart(String title, String intro, List<PagePart> pages) {}

    /**
     * A page.
     *
     * @param code its code
     * @param number of its first question, 0 when nothing is asked on it
     * @param last number of its last question
     * @param stem what its statements share
     * @param shownWhen the condition in words, empty when everybody sees it
     * @param example answers that lead to it, empty when everybody sees it or nobody was found who does
     * @param items what is asked
     */
    public record PagePart(
            String code, int number, int last, String stem, String shownWhen, String example, List<ItemPart> items) {
        /** False when all on it is worked out, so that nobody sees it. */
        public boolean seen() {
            return items.stream().anyMatch(ItemPart::seen);
        }

        public boolean several() {
            return last > number;
        }

        public boolean numbered() {
            return number > 0;
        }
    }

    /**
     * A scale.
     *
     * @param code its code
     * @param title its name
     * @param description what a high score means
     * @param scoring how it is worked out, in words
     * @param items its items
     * @param source whose scale it is, in words
     */
    public record ScaleLine(
            String code, String title, String description, String scoring, String items, String source) {}

    static PreviewView of(StudyView study, Version version, String path, String language, boolean phone) {
        Instrument source = version.instrument();
        Instrument shown = source.in(language);
        Parts parts =
                new Parts(new ConditionWords(shown), PublishCheck.check(source).ways());
        return new PreviewView(
                study,
                version.key(),
                path,
                StateTag.of(version.state()),
                shown.title(),
                language,
                LanguageView.of(version),
                phone,
                shown.sections().stream().map(parts::section).toList(),
                shown.scales().stream().map(PreviewView::scale).toList());
    }

    private static ScaleLine scale(Scale scale) {
        return new ScaleLine(
                scale.code(),
                scale.title(),
                scale.description(),
                ScoringWords.say(scale),
                ScoringWords.items(scale),
                ScoringWords.source(scale.source()));
    }

    /** Numbers the questions on the way. */
    private static final class Parts {
        private final ConditionWords words;
        private final Map<String, Map<String, List<Integer>>> ways;
        private int next = 1;

        Parts(ConditionWords words, Map<String, Map<String, List<Integer>>> ways) {
            this.words = words;
            this.ways = ways;
        }

        SectionPart section(Section section) {
            return new SectionPart(
                    ItemPart.plain(section.title()),
                    ItemPart.plain(section.intro()),
                    section.pages().stream().map(this::page).toList());
        }

        private String example(Page page) {
            Map<String, List<Integer>> way = ways.get(page.code());
            if (way == null) {
                return "";
            }
            return way.isEmpty() ? "nothing" : words.say(way);
        }

        private PagePart page(Page page) {
            int asked = (int) page.items().stream().filter(Item::asked).count();
            int first = next;
            next += asked;
            return new PagePart(
                    page.code(),
                    asked == 0 ? 0 : first,
                    next - 1,
                    ItemPart.plain(page.stem()),
                    page.shownWhen().always() ? "" : words.say(page.shownWhen()),
                    example(page),
                    page.items().stream().map(item -> ItemPart.of(item, words)).toList());
        }
    }
}
