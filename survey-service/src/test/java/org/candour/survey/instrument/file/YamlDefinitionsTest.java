package org.candour.survey.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.candour.survey.instrument.file.SmallDefinition.DEFINITIONS;
import static org.candour.survey.instrument.file.SmallDefinition.TEXT;
import static org.candour.survey.instrument.file.SmallDefinition.item;
import static org.candour.survey.instrument.file.SmallDefinition.page;
import static org.candour.survey.instrument.file.SmallDefinition.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.contracts.instrument.LookupRow;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.OptionKind;
import org.candour.contracts.instrument.ScoreRule;
import org.candour.contracts.quote.QuotePermission;
import org.candour.platform.yaml.FileProblem;
import org.candour.survey.instrument.Flaw;
import org.candour.survey.instrument.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A definition comes back as it was written, with all that an item can be. */
class YamlDefinitionsTest {
    private static final Path STUDIES = Path.of(System.getProperty("candour.root", ".."), "studies");

    @Test
    void readsEveryKindOfItem() throws IOException {
        Instrument every = read(Files.readString(STUDIES.resolve("examples/every-type.yaml")));

        assertThat(every.languages()).containsExactly("en", "cy");
        assertThat(every.in("cy").title()).isEqualTo("Te, beiciau a gwyliau");
        assertThat(item(every, "DRINK").option(4)).get().returns(true, Option::ownWords);
        assertThat(item(every, "DRINK").option(9))
                .get()
                .returns(OptionKind.PREFER_NOT_TO_SAY, Option::kind)
                .returns(true, Option::exclusive);
        assertThat(item(every, "OWN").option(7)).get().returns(true, Option::exclusive);
        assertThat(item(every, "OWN").limits().maximum()).isEqualTo(3);
        assertThat(item(every, "KM").limits()).isEqualTo(new Limits(0, 600, 1, "kilometres", DatePrecision.DAY));
        assertThat(every.in("cy").item("KM").orElseThrow().limits().unit()).isEqualTo("cilometr");
        assertThat(item(every, "LAST").limits()).isEqualTo(new Limits(2000, 2040, 0, "", DatePrecision.MONTH));
        assertThat(item(every, "LAST").options()).extracting(Option::value).containsExactly(8, 9);
        assertThat(item(every, "WHERE").options())
                .extracting(Option::value, Option::group)
                .contains(tuple(1, 0), tuple(104, 1), tuple(209, 2), tuple(3, 0));
        assertThat(item(every, "WISHES").limits().maximum()).isEqualTo(3);
        assertThat(item(every, "BIKENAME").limits().maximum()).isEqualTo(40);
        assertThat(item(every, "STORY").quotes())
                .containsExactly(QuotePermission.ANONYMOUS, QuotePermission.ATTRIBUTED);
        assertThat(item(every, "LIKES").calculation())
                .isEqualTo(new Calculation(
                        Calculation.Kind.COUNT, List.of("RD1", "RD2", "RD4"), List.of(4, 5), List.of(), 0));
        assertThat(item(every, "KEEN").calculation().cases()).hasSize(2);
        assertThat(item(every, "DAYS").calculation().kind()).isEqualTo(Calculation.Kind.SUM);
        assertThat(every.scales())
                .filteredOn(scale -> scale.score() == ScoreRule.LOOKUP)
                .singleElement()
                .satisfies(scale -> assertThat(scale.lookup()).contains(new LookupRow(4, 833)));
    }

    @Test
    void foldsConditionsAndCountsInTheUnitsOfAnItem() throws IOException {
        Instrument every = read(Files.readString(STUDIES.resolve("examples/every-type.yaml")));
        Condition riding = new Condition(Operator.IS, List.of(), List.of("OWN"), List.of(1), 0);

        assertThat(page(every, "riding-statements").shownWhen()).isEqualTo(riding);
        assertThat(page(every, "riding-statements").stem()).isEqualTo("How far do you agree?");
        assertThat(page(every, "alone").shownWhen())
                .isEqualTo(new Condition(
                        Operator.ALL,
                        List.of(riding, new Condition(Operator.AT_LEAST, List.of(), List.of("KM"), List.of(), 75)),
                        List.of(),
                        List.of(),
                        0));
        assertThat(page(every, "kettle").shownWhen().conditions())
                .extracting(Condition::operator, Condition::number)
                .containsExactly(tuple(Operator.AT_LEAST, 6), tuple(Operator.AT_MOST, 30));
        assertThat(page(every, "instead").shownWhen().operator()).isEqualTo(Operator.NOT);
        assertThat(page(every, "wishes").shownWhen())
                .isEqualTo(new Condition(
                        Operator.COUNT_AT_LEAST, List.of(), List.of("HD1", "HD2", "HD3"), List.of(4, 5), 2));
    }

    @Test
    void readsDatesInConditionsAsPeopleWriteThem() {
        Instrument read = read(TEXT
                + String.join(
                        "\n",
                        "      - {code: DAY, type: DATE, class: VIEW, precision: DAY, text: When}",
                        "      - {code: YEAR, type: DATE, class: VIEW, precision: YEAR, text: When}",
                        "      - {code: C, type: INFORMATION, text: Late, when: {item: DAY, atLeast: 2026-11-21}}",
                        "      - {code: D, type: INFORMATION, text: Early, when: {item: YEAR, atMost: 1999}}"));

        assertThat(page(read, "c").shownWhen().number()).isEqualTo(20261121);
        assertThat(page(read, "d").shownWhen().number()).isEqualTo(1999);
        assertThat(read(DEFINITIONS.write(read))).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/every-type.yaml", "HC/instruments/health-check.yaml"})
    void writesWhatItReadsBack(String file) throws IOException {
        Instrument instrument = read(Files.readString(STUDIES.resolve(file)));
        String written = DEFINITIONS.write(instrument);

        assertThat(read(written)).isEqualTo(instrument);
        assertThat(DEFINITIONS.write(read(written))).isEqualTo(written);
        assertThat(written).startsWith("# yaml-language-server: $schema=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "1",
                "null",
                "~",
                "a: b",
                "- a",
                "# no comment",
                "\"quoted\" and 'quoted'",
                "{A|b}",
                "two\nlines\n\nand a gap",
                "trailing space ",
                " leading",
                "tab\there",
                "Gwrŵp ethnig – 漢字 🙂",
                "2026-11-21",
                "*star &and %percent @at `tick",
                "!tag",
                "a long text that has to be folded because it is wider than any line that we would like to see in a file"
                        + " that people read, and which ends here: now"
            })
    void writesAnyWordsSoThatTheyComeBack(String words) {
        Instrument small = read(TEXT);
        Item first = item(small, "A");
        Instrument changed = new Instrument(
                small.code(),
                small.version(),
                0,
                words,
                small.languages(),
                small.sections(),
                small.scales(),
                small.translations());

        assertThat(read(DEFINITIONS.write(changed)).title()).isEqualTo(words);
        assertThat(first.text()).isEqualTo("First");
    }

    @Test
    void placesItemsOfAModule() {
        YamlDefinitions withLibrary = new YamlDefinitions(
                name -> Optional.ofNullable(Map.of("mood", MOOD).get(name)));
        String using = TEXT.replace("languages: [en]", "languages: [en]\nuse: [mood]")
                + "      - {code: MD1, text: Cheerful}\n";

        assertThat(((Reading.Refused) withLibrary.read("u.yaml", using)).problems())
                .extracting(FileProblem::line, FileProblem::rule)
                .containsExactly(tuple(5, "must be placed whole or not at all: scale mood also needs MD2"));

        Reading.Read read = (Reading.Read) withLibrary.read("u.yaml", using + "      - {code: MD2, class: VIEW}\n");
        Instrument instrument = read.instrument();
        assertThat(item(instrument, "MD1").text()).isEqualTo("Cheerful");
        assertThat(item(instrument, "MD1").options()).extracting(Option::value).containsExactly(1, 2);
        assertThat(item(instrument, "MD2").text()).isEqualTo("Sleepy");
        assertThat(item(instrument, "MD2").questionClass().name()).isEqualTo("VIEW");
        assertThat(instrument.scales()).singleElement().satisfies(scale -> {
            assertThat(scale.source().label()).isEqualTo("MOOD-2");
            assertThat(scale.score()).isEqualTo(ScoreRule.SUM);
        });
        assertThat(read.lines().locate(new Flaw("option/MD1/2", "")).file()).isEqualTo("library/mood.yaml");
        assertThat(read(withLibrary.write(instrument))).isEqualTo(instrument);

        String other = using + "      - {code: MD2, answers: yesNo}\n";
        assertThat(((Reading.Refused) withLibrary.read(
                                "u.yaml", other.replace("{value: 2, label: \"No\"}", "{value: 3, label: \"No\"}")))
                        .problems())
                .extracting(FileProblem::rule)
                .containsExactly("must have the values that the module has: [1, 2]");
        assertThat(((Reading.Read) withLibrary.read("u.yaml", other))
                        .instrument()
                        .item("MD2")
                        .orElseThrow()
                        .options())
                .extracting(Option::label)
                .containsExactly("Yes", "No");
    }

    private static final String MOOD = """
            module: mood
            answerScales:
              mood: [{value: 1, label: Low}, {value: 2, label: High}]
            items:
              - {code: MD1, type: RATING, class: SPECIAL, answers: mood}
              - {code: MD2, type: RATING, class: SPECIAL, answers: mood, text: Sleepy}
            scales:
              - code: mood
                title: Mood
                description: A high score means a good mood.
                score: SUM
                minimum: 1
                maximum: 2
                minimumAnswered: 1
                items: [MD1, {item: MD2, reversed: true}]
                source: {label: MOOD-2, licence: Free to use, attribution: Made up, wordingFromDeployer: true}
            """;
}
