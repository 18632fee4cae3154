package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.reporting.reliability.Consistency.Treatment;
import org.candour.reporting.reliability.factor.FactorAnalysis;
import org.candour.reporting.reliability.factor.FactorAnalysis.Extract;
import org.candour.reporting.reliability.factor.FactorAnalysis.Turn;
import org.candour.reporting.reliability.factor.ParallelAnalysis;
import org.candour.reporting.reliability.factor.ParallelAnalysis.Comparison;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Factor analysis, parallel analysis, polychoric correlations, omega and every remaining classical figure against the
 * public reference results, at the tolerances that come with them. Runs when {@code -Dcandour.refdata} names their
 * folder, and says how many values were compared.
 */
class PublicStructureTest {

    @AfterAll
    static void say() {
        System.out.println("reliability reference data: " + Reference.compared() + " values of structure compared");
    }

    @TestFactory
    List<DynamicTest> scales() {
        List<DynamicTest> tests = new ArrayList<>();
        Reference.folder().ifPresent(folder -> {
            Reference.results(folder, "bfi__scales.json")
                    .get("scales")
                    .properties()
                    .forEach(e -> tests.add(scale("bfi " + e.getKey(), folder.resolve("data/bfi.csv"), e.getValue())));
            Reference.results(folder, "attitude__all.json")
                    .get("scales")
                    .properties()
                    .forEach(e -> tests.add(
                            scale("attitude " + e.getKey(), folder.resolve("data/attitude.csv"), e.getValue())));
            JsonNode edges = Reference.results(folder, "edge_cases.json").get("cases");
            tests.add(edge(folder, edges, "reversed_item_keyed", "reversed_item_unkeyed"));
            tests.add(edge(folder, edges, "two_items_full", "two_items"));
            tests.add(edge(folder, edges, "missing_full", "missing_pairwise_vs_listwise"));
            tests.add(dynamicTest("sai first time", () -> {
                JsonNode scale =
                        Reference.results(folder, "sai_xray__retest.json").get("scale_time1");
                closed("sai", table(folder.resolve("data/sai_xray.csv"), scale, "time", "1"), scale);
            }));
            tests.add(dynamicTest("holzinger", () -> {
                JsonNode scale =
                        Reference.results(folder, "hs1939__efa_omega.json").get("omega9");
                RealColumns columns = decimals(folder.resolve("data/holzinger_swineford1939.csv"), scale);
                Reference reference = new Reference("holzinger");
                for (Treatment treatment : Treatment.values()) {
                    StructureBlocks.block(
                            reference,
                            columns.consistency(treatment),
                            scale.get(treatment.name().toLowerCase(Locale.ROOT)));
                }
                StructureBlocks.hierarchical(reference, correlations(columns.consistency(Treatment.PAIRWISE)), scale);
            }));
        });
        return tests;
    }

    @TestFactory
    List<DynamicTest> factors() {
        List<DynamicTest> tests = new ArrayList<>();
        Reference.folder().ifPresent(folder -> {
            JsonNode bfi = Reference.results(folder, "bfi__efa5.json");
            tests.add(dynamicTest("bfi efa pairwise", () -> factors("bfi", bfi.get("pairwise"))));
            tests.add(dynamicTest("bfi efa listwise", () -> factors("bfi", bfi.get("listwise"))));
            tests.add(dynamicTest(
                    "holzinger efa",
                    () -> factors(
                            "hs",
                            Reference.results(folder, "hs1939__efa_omega.json").get("efa3"))));
            tests.add(dynamicTest(
                    "attitude efa",
                    () -> factors(
                            "attitude",
                            Reference.results(folder, "attitude__all.json").get("efa2"))));
        });
        return tests;
    }

    @TestFactory
    List<DynamicTest> parallel() {
        List<DynamicTest> tests = new ArrayList<>();
        Reference.folder().ifPresent(folder -> {
            tests.add(dynamicTest("bfi", () -> {
                List<String> codes = new ArrayList<>();
                for (String letter : List.of("A", "C", "E", "N", "O")) {
                    for (int i = 1; i <= 5; i++) {
                        codes.add(letter + i);
                    }
                }
                ItemMatrix matrix =
                        ItemMatrix.of(Answers.file(folder.resolve("data/bfi.csv"), codes, 1, 6), codes, Set.of());
                parallel(
                        Reference.results(folder, "bfi__parallel.json"),
                        ParallelAnalysis.of(
                                correlations(matrix),
                                ShuffledAnswers.of(matrix, codes),
                                ParallelAnalysis.REPLICATIONS,
                                1,
                                Progress.IGNORED));
            }));
            for (String file : List.of("hs1939__efa_omega.json", "attitude__all.json")) {
                tests.add(dynamicTest(file, () -> {
                    JsonNode results = Reference.results(folder, file);
                    JsonNode efa = results.has("efa3") ? results.get("efa3") : results.get("efa2");
                    parallel(
                            results.get("parallel"),
                            ParallelAnalysis.of(
                                    ItemCorrelations.given(
                                            efa.get("n").asInt(), Reference.named(efa.get("correlation"))),
                                    2000,
                                    1,
                                    Progress.IGNORED));
                }));
            }
        });
        return tests;
    }

    @TestFactory
    List<DynamicTest> polychoricSubset() {
        List<DynamicTest> tests = new ArrayList<>();
        Reference.folder().ifPresent(folder -> {
            JsonNode subset = Reference.results(folder, "bfi__polychoric_subset.json");
            List<String> codes = List.of("A1", "A2", "A3", "N1", "N2", "N3");
            for (Rule rule : Rule.values()) {
                tests.add(dynamicTest(rule.name(), () -> {
                    ItemMatrix matrix =
                            ItemMatrix.of(Answers.file(folder.resolve("data/bfi.csv"), codes, 1, 6), codes, Set.of());
                    StructureBlocks.polychoric(
                            new Reference("bfi subset " + rule),
                            PolychoricCorrelations.of(matrix, rule, Progress.IGNORED)
                                    .found()
                                    .orElseThrow(),
                            subset.get(rule.name().toLowerCase(Locale.ROOT)));
                }));
            }
        });
        return tests;
    }

    private static DynamicTest scale(String name, Path csv, JsonNode scale) {
        return dynamicTest(name, () -> closed(name, table(csv, scale, "", ""), scale));
    }

    private static DynamicTest edge(Path folder, JsonNode cases, String name, String file) {
        return scale(name, folder.resolve("data/edge_" + file + ".csv"), cases.get(name));
    }

    private static void closed(String name, AnswerTable table, JsonNode scale) {
        Reference reference = new Reference(name);
        List<String> codes = Reference.strings(scale.get("items"));
        Set<String> reversed = new HashSet<>(Reference.strings(scale.get("reverse_keyed")));
        ItemMatrix matrix = ItemMatrix.of(table, codes, reversed);
        ScaleReliability actual = ScaleReliability.of(matrix, Scoring.mean(1));
        StructureBlocks.items(reference, actual, scale);
        PsychBlocks.psych(reference, actual.pairwise(), scale.get("psych_alpha"));
        StructureBlocks.block(reference, actual.listwise(), scale.get("listwise"));
        StructureBlocks.block(reference, actual.pairwise(), scale.get("pairwise"));
        if (scale.has("omega_hierarchical_tight")) {
            StructureBlocks.hierarchical(reference, correlations(actual.pairwise()), scale);
        }
        if (scale.has("polychoric_tight_two_step")) {
            for (Rule rule : Rule.values()) {
                JsonNode expected =
                        scale.get("polychoric_tight_two_step").get(rule.name().toLowerCase(Locale.ROOT));
                if (expected != null) {
                    StructureBlocks.polychoric(
                            reference,
                            PolychoricCorrelations.of(matrix, rule, Progress.IGNORED)
                                    .found()
                                    .orElseThrow(),
                            expected);
                }
            }
        }
    }

    private static ItemCorrelations correlations(Consistency consistency) {
        return consistency.correlations().found().orElseThrow();
    }

    private static ItemCorrelations correlations(ItemMatrix matrix) {
        return ItemCorrelations.of(matrix, Treatment.PAIRWISE).found().orElseThrow();
    }

    private static void factors(String name, JsonNode efa) {
        Reference reference = new Reference(name);
        ItemCorrelations items = ItemCorrelations.given(efa.get("n").asInt(), Reference.named(efa.get("correlation")));
        StructureBlocks.adequacy(reference, items, efa);
        for (Extract method : Extract.values()) {
            JsonNode expected = efa.get(method == Extract.ML ? "ml" : "minres");
            JsonNode psych = efa.get(method == Extract.ML ? "psych_fa_ml" : "psych_fa_minres");
            int factors = efa.get("nfactors").asInt();
            FactorAnalysis oblimin = found(items, factors, method, Turn.OBLIMIN);
            FactorAnalysis varimax = found(items, factors, method, Turn.VARIMAX);
            FactorBlocks.extraction(reference, oblimin, expected, psych);
            FactorBlocks.rotations(reference, oblimin, varimax, expected);
        }
    }

    private static FactorAnalysis found(ItemCorrelations items, int factors, Extract method, Turn turn) {
        return FactorAnalysis.of(items, factors, method, turn, 7).found().orElseThrow();
    }

    private static void parallel(JsonNode expected, Outcome<ParallelAnalysis> outcome) {
        ParallelAnalysis actual = outcome.found().orElseThrow();
        Reference reference = new Reference("parallel");
        JsonNode suggested = expected.get("suggested");
        Comparison normal = actual.normalComponents();
        Comparison factors = actual.normalFactors().found().orElseThrow();
        int reps = actual.replications();
        reference.check("observed", normal.observed(), expected.get("observed_pc"), 1e-9);
        reference.check("observed smc", factors.observed(), expected.get("observed_smc_reduced"), 1e-9);
        FactorBlocks.simulated(reference, normal, expected.get("normal_pc"), reps);
        FactorBlocks.simulated(reference, factors, expected.get("normal_smc"), reps);
        assertThat(normal.suggested()).isEqualTo(suggested.get("pc_normal_q95").asInt());
        assertThat(normal.suggestedByMean())
                .isEqualTo(suggested.get("pc_normal_mean").asInt());
        assertThat(factors.suggested())
                .isEqualTo(suggested.get("smc_normal_q95").asInt());
        actual.shuffledComponents().found().ifPresent(shuffled -> {
            FactorBlocks.simulated(reference, shuffled, expected.get("permutation_pc"), reps);
            assertThat(shuffled.suggested())
                    .isEqualTo(suggested.get("pc_permutation_q95").asInt());
        });
    }

    private static AnswerTable table(Path csv, JsonNode scale, String column, String value) throws IOException {
        List<String> codes = Reference.strings(scale.get("items"));
        int minimum = scale.get("response_min").asInt();
        int maximum = scale.get("response_max").asInt();
        if (column.isEmpty()) {
            return Answers.file(csv, codes, minimum, maximum);
        }
        List<String> lines = Files.readAllLines(csv);
        int at = List.of(lines.getFirst().split(",")).indexOf(column);
        List<String> kept = new ArrayList<>(List.of(lines.getFirst()));
        lines.stream()
                .skip(1)
                .filter(line -> line.split(",", -1)[at].equals(value))
                .forEach(kept::add);
        return Answers.parse(String.join("\n", kept), codes, minimum, maximum);
    }

    private static RealColumns decimals(Path csv, JsonNode scale) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        List<String> header = List.of(lines.getFirst().split(","));
        List<String> codes = Reference.strings(scale.get("items"));
        double[][] columns = new double[codes.size()][lines.size() - 1];
        for (int row = 1; row < lines.size(); row++) {
            String[] cells = lines.get(row).split(",", -1);
            for (int i = 0; i < codes.size(); i++) {
                String cell = cells[header.indexOf(codes.get(i))];
                columns[i][row - 1] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
            }
        }
        return RealColumns.of(codes, columns);
    }
}
