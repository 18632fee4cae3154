package org.candour.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.platform.yaml.FileProblem;
import org.candour.survey.instrument.file.YamlDefinitions;
import org.junit.jupiter.api.Test;

/** Starts from the example that has everything, and spoils one thing at a time. */
class PublishCheckTest {
    private static final Path STUDIES = Path.of(System.getProperty("candour.root", ".."), "studies");

    private final YamlDefinitions definitions = new YamlDefinitions(name -> Optional.empty());

    @Test
    void findsNothingInTheExampleAndShowsAWayToEachPage() {
        Instrument every = every();
        Soundness soundness = PublishCheck.check(every);
        Routing routing = new Routing(every);

        assertThat(soundness.flaws()).isEmpty();
        assertThat(soundness.sound()).isTrue();
        assertThat(soundness.ways()).containsKeys("cups", "kettle", "riding-statements", "club", "wishes", "skipped");
        soundness
                .ways()
                .forEach((page, answers) ->
                        assertThat(routing.route(answers).answers()).as(page).containsAllEntriesOf(answers));
    }

    @Test
    void wantsWordsInEveryLanguage() {
        expect("title: {en: \"Tea, bicycles and holidays\", cy: \"Te, beiciau a gwyliau\"}", "title: Tea", "title");
        expect("{value: 1, label: {en: Strongly disagree, cy: Anghytuno'n gryf}}", "{value: 1}", "option/RD1/1");
        expect("stem: {en: \"With your drink, how often do you take:\"", "stem: {en: \"\"", "page/drink-habits/stem");
        expect("unit: {en: cups, cy: cwpan}", "unit: cups", "item/CUPS/unit");
        expect("languages: [en, cy]", "languages: [en, cy, fr]", "languages");
        expect("Coffee, cy: Coffi", "Tea, cy: Te", "option/DRINK/2");
    }

    @Test
    void letsTextsRepeatOnlyEarlierAnswersThatAreNotWords() {
        expect("{DRINK|a drink}", "{CUPS|a drink}", "item/CUPS/text");
        expect("{DRINK|a drink}", "{NONE|a drink}", "item/CUPS/text");
        expect("{DRINK|diod}", "{KETTLE|diod}", "item/CUPS/text");
        expect("{DRINK|a drink}", "{DRINK}", "item/CUPS/text");
        expect("{LIKES|all}", "{BIKENAME|all}", "item/CLUB/text");
        expect(
                "{value: 1, label: {en: Tea, cy: Te}}",
                "{value: 1, label: {en: \"{CUPS|Tea}\", cy: Te}}",
                "option/DRINK/1");
    }

    @Test
    void letsConditionsLookOnlyBackAndOnlyAtWhatHasAMeaning() {
        expect("when: {item: DRINK, is: [1, 2]}", "when: {item: CUPS, is: [1, 2]}", "page/cups/when");
        expect("when: {item: DRINK, is: [1, 2]}", "when: {item: OWN, is: [1, 2]}", "page/cups/when");
        expect("when: {item: DRINK, is: [1, 2]}", "when: {item: DRINKS, is: [1, 2]}", "page/cups/when");
        expect("when: {item: DRINK, is: [1, 2]}", "when: {item: DRINK, is: [1, 7]}", "page/cups/when");
        expect("when: {item: DRINK, is: [1, 2]}", "when: {item: WELCOME, is: 1}", "page/cups/when");
        expect("when: {item: KEEN, is: 2}", "when: {item: BIKENAME, answered: true}", "page/club/when");
        expect("when: {item: KEEN, is: 2}", "when: {item: OWN, atLeast: 2}", "page/club/when");
        expect("{sum: [AWAY, HOME]}", "{sum: [AWAY, ENOUGH]}", "item/DAYS/value");
        expect("{sum: [AWAY, HOME]}", "{sum: [AWAY, KM]}", "item/DAYS/value");
        expect("{sum: [AWAY, HOME]}", "{sum: [AWAY, AWAY]}", "item/DAYS/value");
        expect("{count: [RD1, RD2, RD4], of: [4, 5]}", "{count: [RD1, RD2, HD1], of: [4, 5]}", "item/LIKES/value");
    }

    @Test
    void provesThatEachPageIsSeenBySomebody() {
        assertThat(flaws("when: {item: CUPS, atLeast: 6, atMost: 30}", "when: {item: CUPS, atLeast: 6, atMost: 5}"))
                .containsExactly(new Flaw("page/kettle/when", "holds for no answers: nobody would see this"));
        // Nobody rides alone who did not say that they have a bicycle.
        assertThat(flaws("when: {item: KEEN, is: 2}", "when: {item: WANT, answered: true}"))
                .extracting(Flaw::place)
                .containsExactly("page/club/when");
        assertThat(flaws("when: {item: KEEN, is: 2}", "when: {item: KEEN, is: 3}"))
                .extracting(Flaw::place)
                .containsExactly("page/club/when");
    }

    @Test
    void wantsItemsThatCanBeAnswered() {
        expect("atMost: 3", "atMost: 30", "item/OWN/atMost");
        expect("rank: 3", "rank: 6", "item/WISHES/rank");
        expect("maximum: 30", "maximum: 0", "item/CUPS/maximum");
        expect("{value: 998,", "{value: 20,", "option/CUPS/20");
        expect(
                "{value: 0, label: {en: \"0, not at all\", cy: \"0, ddim o gwbl\"}}",
                "{value: 12, label: A}",
                "item/BREAK/answers");
        expect("type: LONG_TEXT\n        class: FREE_TEXT", "type: LONG_TEXT\n        class: VIEW", "item/STORY/class");
        expect(
                "exclusive: true}\n  # A first",
                "exclusive: true, within: [{value: 5, label: A}]}\n  # A first",
                "option/INSTEAD/5");
    }

    @Test
    void wantsScalesThatGiveAScore() {
        expect(
                "minimumAnswered: 3\n    items: [HD1",
                "minimumAnswered: 2\n    items: [HD1",
                "scale/rest/minimumAnswered");
        expect("      9: 50.00\n", "", "scale/rest/lookup");
        expect("items: [MILK, SUGAR, BISCUIT]", "items: [MILK, SUGAR, OWN]", "scale/habits/items");
        expect("items: [MILK, SUGAR, BISCUIT]", "items: [MILK, SUGAR, GONE]", "scale/habits/items");
        expect("items: [MILK, SUGAR, BISCUIT]", "items: [MILK, MILK, BISCUIT]", "scale/habits/items");
        expect("items: [BREAK, TASTE]", "items: [BREAK, STORY]", "scale/breaks/items");
        expect("    minimum: 0\n    maximum: 10", "    minimum: 1\n    maximum: 10", "scale/breaks/items");
        expect("    minimum: 0\n    maximum: 10", "    minimum: 0\n    maximum: 128", "scale/breaks/maximum");
    }

    @Test
    void namesTheLineOfWhatIsWrong() {
        Reading.Read read = read(yaml().replace("{DRINK|a drink}", "{CUPS|a drink}"));
        List<FileProblem> problems =
                read.lines().locate(PublishCheck.check(read.instrument()).flaws());

        assertThat(problems)
                .extracting(FileProblem::file, FileProblem::field)
                .containsExactly(tuple("every-type.yaml", "item/CUPS/text"));
        assertThat(yaml().lines().toList().get(problems.getFirst().line() - 1)).contains("Your choice was");
    }

    @Test
    void letsACorrectionChangeOnlyWords() {
        Instrument every = every();
        String next = yaml().replace("version: 1", "version: 2\ncorrects: 1");

        assertThat(Correction.flaws(every, instrument(next.replace("A guess is good enough.", "Guess if you like."))))
                .isEmpty();
        assertThat(Correction.flaws(every, instrument(next.replace("rank: 3", "rank: 2"))))
                .extracting(Flaw::place)
                .containsExactly("item/WISHES");
        assertThat(Correction.flaws(every, instrument(next.replace("{item: KEEN, is: 2}", "{item: KEEN, is: 1}"))))
                .extracting(Flaw::place)
                .containsExactly("page/club/when");
        assertThat(Correction.flaws(every, instrument(next.replace("code: BIKENAME", "code: NAME"))))
                .extracting(Flaw::place)
                .contains("page/bikename", "page/name", "item/BIKENAME", "item/NAME");
        assertThat(Correction.flaws(every, instrument(next.replace("corrects: 1", "corrects: 5"))))
                .extracting(Flaw::place)
                .containsExactly("corrects");
        assertThat(Correction.flaws(every, instrument(next.replace("minimumAnswered: 1", "minimumAnswered: 2"))))
                .extracting(Flaw::place)
                .containsExactly("scale/breaks");
    }

    private void expect(String before, String after, String place) {
        assertThat(flaws(before, after)).extracting(Flaw::place).contains(place);
    }

    private List<Flaw> flaws(String before, String after) {
        assertThat(yaml()).contains(before);
        return PublishCheck.check(instrument(yaml().replace(before, after))).flaws();
    }

    private Instrument every() {
        return instrument(yaml());
    }

    private Instrument instrument(String yaml) {
        return read(yaml).instrument();
    }

    private Reading.Read read(String yaml) {
        Reading reading = definitions.read("every-type.yaml", yaml);
        if (reading instanceof Reading.Refused refused) {
            throw new AssertionError(refused.problems().toString());
        }
        return (Reading.Read) reading;
    }

    private static String yaml() {
        try {
            return Files.readString(STUDIES.resolve("examples/every-type.yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
