package org.candour.survey.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.candour.survey.instrument.file.SmallDefinition.DEFINITIONS;
import static org.candour.survey.instrument.file.SmallDefinition.TEXT;
import static org.candour.survey.instrument.file.SmallDefinition.item;
import static org.candour.survey.instrument.file.SmallDefinition.page;
import static org.candour.survey.instrument.file.SmallDefinition.read;

import java.util.List;
import org.candour.platform.yaml.FileProblem;
import org.candour.survey.instrument.Flaw;
import org.candour.survey.instrument.Reading;
import org.junit.jupiter.api.Test;

/** What is said about a definition that breaks a rule, and where. */
class DefinitionProblemsTest {
    @Test
    void namesFileLineFieldAndRuleOfEachProblem() {
        assertThat(problems(TEXT.replace("version: 1", "version: one")
                        .replace("code: one", "code: One")
                        .replace("answers: yesNo, text: First", "answers: yesMaybe, txt: First")
                        .replace("{item: A, is: 1}", "{item: A, equals: 1}")
                        .replace("value: 2", "value: 1")))
                .extracting(FileProblem::file, FileProblem::line, FileProblem::field, FileProblem::rule)
                .containsExactlyInAnyOrder(
                        tuple("small.yaml", 8, "answerScales.yesNo[2].value", "is used twice"),
                        tuple("small.yaml", 2, "version", "must be a whole number"),
                        tuple(
                                "small.yaml",
                                10,
                                "sections[1].code",
                                "must be a short code in small letters, digits and dashes"),
                        tuple("small.yaml", 13, "sections[1].items[1].txt", "is not a field of SINGLE_CHOICE"),
                        tuple("small.yaml", 13, "sections[1].items[1].answers", "must name one of the answerScales"),
                        tuple("small.yaml", 14, "sections[1].items[2].when.equals", "is not a known field"),
                        tuple(
                                "small.yaml",
                                14,
                                "sections[1].items[2].when",
                                "must say is, answered, atLeast or atMost"));
    }

    @Test
    void refusesFieldsThatDoNotFitTheType() {
        assertThat(rules(TEXT.replace("text: First", "text: First, atMost: 2")))
                .containsExactly("is not a field of SINGLE_CHOICE");
        assertThat(rules(TEXT.replace("code: B_2", "code: A")))
                .contains("is used twice", "gives the page a name that another page has: a");
        assertThat(rules(TEXT.replace("code: A,", "code: a,"))).contains(ItemReader.CODE_RULE);
        assertThat(rules(TEXT.replace("title: One", "title: {fr: Un}"))).contains("is not one of the languages");
        assertThat(rules(TEXT.replace("is: 1}", "is: 1.5}"))).contains("must be a whole number below 2147483647");
        assertThat(rules(TEXT.replace("{item: A, is: 1}", "{all: []}"))).contains("must list at least one");
        assertThat(rules(TEXT.replace("is: 1}", "is: 1}, use: [gone]"))).contains("is not a field of SINGLE_CHOICE");
        assertThat(rules(TEXT + "use: [gone]\n")).contains("must name a module of the library");
        assertThat(rules("- a\n")).containsExactly("must be a group of named fields");
    }

    @Test
    void refusesAListLongerThanAllowed() {
        StringBuilder list = new StringBuilder(TEXT).append("      - list: many\n        stem: Which\n");
        list.append("        type: SINGLE_CHOICE\n        class: VIEW\n        answers: yesNo\n        items:\n");
        for (int number = 1; number <= 6; number++) {
            list.append("          - {code: M").append(number).append(", text: One}\n");
        }

        assertThat(rules(list.toString())).containsExactly("must not be more than 5, see longestList");
        assertThat(page(read(list.append("longestList: 6\n").toString()), "many")
                        .items())
                .hasSize(6)
                .allSatisfy(item -> assertThat(item.options()).hasSize(2));
        assertThat(read(DEFINITIONS.write(read(list.toString())))).isEqualTo(read(list.toString()));
    }

    @Test
    void knowsTheLineOfWhatIsFoundLater() {
        Reading.Read read = (Reading.Read) DEFINITIONS.read("small.yaml", TEXT);

        assertThat(read.lines().locate(new Flaw("item/B_2/text", "is wrong")))
                .isEqualTo(new FileProblem("small.yaml", 14, "item/B_2/text", "is wrong"));
        assertThat(read.lines().locate(new Flaw("item/B_2/hint/cy", "is wrong")).line())
                .isEqualTo(14);
        assertThat(read.lines().locate(new Flaw("option/A/2", "is wrong")).line())
                .isEqualTo(8);
        assertThat(read.lines()
                        .locate(new Flaw("section/one/title", "is wrong"))
                        .line())
                .isEqualTo(11);
        assertThat(read.lines().locate(new Flaw("elsewhere", "is wrong")).line())
                .isZero();
    }

    private List<FileProblem> problems(String text) {
        return ((Reading.Refused) DEFINITIONS.read("small.yaml", text)).problems();
    }

    private List<String> rules(String text) {
        return problems(text).stream().map(FileProblem::rule).toList();
    }
}
