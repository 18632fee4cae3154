package org.candour.identity.study.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.identity.study.PackReading;
import org.candour.identity.study.Packs;
import org.candour.identity.study.StudyPack;
import org.candour.identity.study.TestPacks;
import org.candour.platform.yaml.FileProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlPacksTest {
    @TempDir
    Path folder;

    @Test
    @Tag("HC-11")
    void readsTheShippedPack() {
        StudyPack pack = ((PackReading.Read) TestPacks.shipped().read("HC")).pack();

        assertThat(pack.definition().employers()).hasSize(6);
        assertThat(pack.notice().version()).isEqualTo(2);
        assertThat(pack.notices())
                .extracting(notice -> notice.version() + " " + notice.language())
                .containsExactly("1 en-GB", "2 en-GB", "2 cy");
        assertThat(pack.notice().body()).startsWith("This notice");
        assertThat(pack.waves()).singleElement().satisfies(wave -> {
            assertThat(wave.code()).isEqualTo("2026");
            assertThat(wave.instrument()).isEqualTo("HC-MAIN");
            assertThat(wave.instrumentVersion()).isEqualTo(1);
        });
    }

    @Test
    void namesFileLineFieldAndRuleOfEachProblem() throws IOException {
        List<FileProblem> problems = problems(
                "TX",
                new Change("study.yaml", "entry: OPEN_LINK", "entry: DOOR"),
                new Change("study.yaml", "locator: true", "locator: maybe"),
                new Change("study.yaml", "thresholds: {group: 10", "thresholds: {strictGroup: 12, group: 3"),
                new Change("study.yaml", "transfersOutsideUk: false", "transfersOutsideUk: true"),
                new Change("employers.yaml", "HARB-0R25", "HARB-OR2L"),
                new Change("employers.yaml", "label: Meadowbrook Council", "labell: Meadowbrook Council"),
                new Change("waves.yaml", "closes: 2026-12-11", "closes: 2026-10-11"),
                new Change("notice.en.md", "version: 2", "version: 0"));

        assertThat(problems)
                .extracting(FileProblem::file, FileProblem::field, FileProblem::rule)
                .contains(
                        tuple("study.yaml", "entry", "must be one of OPEN_LINK, PERSONAL_LINK, NO_COLLECTION"),
                        tuple("study.yaml", "locator", "must be true or false"),
                        tuple("study.yaml", "thresholds.group", "must be at least 10"),
                        tuple("study.yaml", "thresholds.strictGroup", "must be at least 20"),
                        tuple("study.yaml", "transfersOutsideUk", "must be false: nothing leaves the United Kingdom"),
                        tuple(
                                "employers.yaml",
                                "employers[1].organisationCode",
                                "must look like HARB-0R25: digits and capitals without I, L, O and U"),
                        tuple("employers.yaml", "employers[2].labell", "is not a known field"),
                        tuple("employers.yaml", "employers[2].label", "is missing"),
                        tuple("waves.yaml", "waves[1].closes", "must not be before opens"),
                        tuple("notice.en.md", "version", "must be at least 1"));
        assertThat(problems)
                .filteredOn(problem -> problem.field().equals("entry"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(10));
        assertThat(problems)
                .filteredOn(problem -> problem.file().equals("notice.en.md"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
    }

    @Test
    @Tag("PP-3")
    void namesRowFieldAndRuleOfEachWrongUnit() throws IOException {
        List<FileProblem> problems = problems(
                "TU",
                new Change("employers.yaml", "{code: care-north, ", "{code: Care, "),
                new Change("employers.yaml", "label: Children in care South", "label: Children in care"),
                new Change("employers.yaml", "CARE-S93D", "HARB-0R25"),
                new Change("employers.yaml", "parent: care, people: 30", "parent: court, people: 0"),
                new Change("employers.yaml", "CARE-M55H", "CARE-MI5H"),
                new Change("employers.yaml", "{code: duty,", "{code: others-duty,"),
                new Change("employers.yaml", "parent: assessment, people: 84", "parent: care-south, people: 84"),
                new Change("employers.yaml", "people: 118", "peopel: 118"),
                new Change(
                        "employers.yaml", "M00R-6TBY, delivery: TABLES,", "M00R-6TBY, delivery: ROWS, units: [{}],"));

        String units = "employers[6].units";
        assertThat(problems)
                .allMatch(problem -> problem.file().equals("employers.yaml") && problem.line() > 0)
                .extracting(problem -> problem.field() + " " + problem.rule())
                .contains(
                        units + "[2].code must be a short code in small letters, digits and dashes,"
                                + " and begin with neither others nor all",
                        units + "[3].label is used twice",
                        units + "[3].organisationCode is used twice",
                        units + "[4].parent must be a unit of this employer that is named before",
                        units + "[4].people must be at least 1",
                        units
                                + "[5].organisationCode must look like HARB-0R25: digits and capitals without I, L, O and U",
                        units + "[7].code must be a short code in small letters, digits and dashes,"
                                + " and begin with neither others nor all",
                        units + "[8].parent must be a service: there are services and teams only",
                        units + "[10].peopel is not a known field",
                        units + "[10].people is missing",
                        units + "[10].people must be at least as many as work in its teams together",
                        "employers[5].units must be empty: whoever receives rows receives nothing by service or team",
                        "employers[5].units[1].code is missing");
        assertThat(problems.toString()).doesNotContain("CARE-MI5H", "others-duty");
    }

    @Test
    void saysWhereYamlBreaks() throws IOException {
        assertThat(problems("TY", new Change("waves.yaml", "waves:", "waves: [")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("waves.yaml");
                    assertThat(problem.line()).isPositive();
                });
    }

    @Test
    void seesOnlyFoldersWithAStudyAndLeavesQuestionnairesAlone() throws IOException {
        Packs packs = new TestPacks(folder).copy("TZ").packs();
        for (String beside : List.of("library", "schema", "NOT-YET/instruments", "TZ/instruments")) {
            Files.createDirectories(folder.resolve(beside));
        }
        Files.writeString(folder.resolve("library/swemwbs.yaml"), "module: [");
        Files.writeString(folder.resolve("TZ/instruments/main.yaml"), "code: [");

        assertThat(packs.codes()).containsExactly("TZ");
        assertThat(packs.read("TZ")).isInstanceOf(PackReading.Read.class);
    }

    @Test
    void staysInItsFolder() {
        assertThat(TestPacks.shipped().read("../studies/HC")).isInstanceOf(PackReading.Refused.class);
    }

    private record Change(String file, String from, String to) {}

    /** What is wrong with the shipped pack after these changes. */
    private List<FileProblem> problems(String code, Change... changes) throws IOException {
        TestPacks packs = new TestPacks(folder).copy(code);
        for (Change change : changes) {
            packs.change(code, change.file(), change.from(), change.to());
        }
        return ((PackReading.Refused) packs.packs().read(code)).problems();
    }
}
