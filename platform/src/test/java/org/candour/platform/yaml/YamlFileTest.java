package org.candour.platform.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class YamlFileTest {
    private final FileProblems problems = new FileProblems();

    @Test
    void readsValuesOfEachKind() {
        YamlNode file = open("""
                title: Hours
                most: 7
                least: -2
                open: true
                share: 7.5
                parts:
                  - {name: one}
                  - {name: two}
                """);

        assertThat(file.text("title")).isEqualTo("Hours");
        assertThat(file.number("most", 0)).isEqualTo(7);
        assertThat(file.number("least", -5)).isEqualTo(-2);
        assertThat(file.number("other", 0, 3)).isEqualTo(3);
        assertThat(file.flag("open")).isTrue();
        assertThat(file.child("share").asDecimal()).contains(new BigDecimal("7.5"));
        assertThat(file.child("title").asDecimal()).isEmpty();
        assertThat(file.items("parts")).extracting(part -> part.text("name")).containsExactly("one", "two");
        assertThat(file.items("parts")).extracting(YamlNode::line).containsExactly(7, 8);
        assertThat(file.names()).containsExactly("title", "most", "least", "open", "share", "parts");
        assertThat(file.has("title")).isTrue();
        assertThat(file.has("gone")).isFalse();
        assertThat(file.child("parts").isList()).isTrue();
        assertThat(file.isGroup()).isTrue();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void namesLineFieldAndRuleOfEveryProblem() {
        YamlNode file = open("""
                title: ""
                most: seven
                least: "2"
                open: yes
                parts:
                  - {name: one, name: two}
                  - {nmae: one}
                """);

        file.text("title");
        file.number("most", 0);
        file.number("least", 0);
        file.flag("open");
        file.text("gone");
        file.items("parts").forEach(part -> part.only("name"));

        assertThat(problems.all())
                .containsExactly(
                        new FileProblem("x.yaml", 1, "title", "must not be empty"),
                        new FileProblem("x.yaml", 2, "most", "must be a whole number"),
                        new FileProblem("x.yaml", 3, "least", "must be a whole number"),
                        new FileProblem("x.yaml", 4, "open", "must be true or false"),
                        new FileProblem("x.yaml", 1, "gone", "is missing"),
                        new FileProblem("x.yaml", 6, "parts[1].name", "is written twice"),
                        new FileProblem("x.yaml", 7, "parts[2].nmae", "is not a known field"));
    }

    @Test
    void namesTheFieldThatHoldsSeveralValues() {
        assertThat(open("title: [a, b]\n").optional("title")).isEmpty();

        assertThat(problems.all()).containsExactly(new FileProblem("x.yaml", 1, "title", "must be a single value"));
    }

    @Test
    void refusesNumbersThatDoNotFit() {
        YamlNode file = open("most: 99999999999\nleast: 007\nshare: 1e9\n");

        file.number("most", 0);
        file.number("least", 0);

        assertThat(file.child("share").asDecimal()).isEmpty();
        assertThat(problems.all())
                .extracting(FileProblem::rule)
                .containsExactly("must be a smaller number", "must be a whole number");
    }

    @Test
    void refusesWhatRepeatsItself() {
        assertThat(YamlFile.open("x.yaml", "a: &one [1]\nb: 2\n", problems)).isEmpty();
        assertThat(YamlFile.open("x.yaml", "a: 1\nb: *one\n", problems)).isEmpty();
        assertThat(problems.all()).extracting(FileProblem::line).containsExactly(1, 2);
        assertThat(problems.all())
                .allSatisfy(problem -> assertThat(problem.rule()).contains("aliases"));
    }

    @Test
    void refusesWhatIsTooLongOrTooDeepOrNoYaml() {
        assertThat(YamlFile.open("x.yaml", "a: " + "x".repeat(1_000_000), problems))
                .isEmpty();
        assertThat(YamlFile.open("x.yaml", "[".repeat(60) + "]".repeat(60), problems))
                .isEmpty();
        assertThat(YamlFile.open("x.yaml", "a: 1\nb: [\n", problems)).isEmpty();
        assertThat(YamlFile.open("x.yaml", "", problems)).isEmpty();
        assertThat(problems.all()).hasSize(4);
        assertThat(problems.all()).extracting(FileProblem::line).contains(3);
    }

    @Test
    void buildsNoObjectFromATag() {
        assertThat(YamlFile.open("x.yaml", "a: !!javax.script.ScriptEngineManager [x]\n", problems))
                .isEmpty();
        assertThat(problems.all()).hasSize(1);
    }

    private YamlNode open(String text) {
        return YamlFile.open("x.yaml", text, problems).orElseThrow();
    }
}
