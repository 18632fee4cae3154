package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.reporting.reliability.Consistency.Treatment;
import org.candour.reporting.reliability.factor.FactorAnalysis;
import org.candour.reporting.reliability.factor.FactorAnalysis.Extract;
import org.candour.reporting.reliability.factor.FactorAnalysis.Turn;
import org.candour.reporting.reliability.factor.HierarchicalOmega;
import org.candour.reporting.reliability.factor.OneFactorOmega;
import org.candour.reporting.reliability.factor.SamplingAdequacy;
import org.candour.reporting.reliability.factor.Scree;
import org.candour.reporting.reliability.factor.Sphericity;
import org.candour.reporting.reliability.polychoric.OrdinalReliability;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Structure against R on four synthetic sets: three facets with gaps and a reversed item, one factor, two reversed items
 * with gaps, and end categories nobody used. Oracle: structure.R next to the data (R 4.2.2, psych 2.2.9, mnormt; factor
 * extraction, quartimin and polychoric likelihood written out there and iterated to the end).
 */
class SyntheticStructureTest {

    private static final double CLOSED = 1e-9;
    private static final double ITERATED = 1e-5;

    static Stream<JsonNode> scales() throws IOException {
        return new ObjectMapper()
                .readTree(SyntheticStructureTest.class.getResource("/reliability/expected-structure.json"))
                .get("scales")
                .valueStream();
    }

    static AnswerTable table(JsonNode expected) {
        return Answers.resource(
                expected.get("file").asText() + ".csv",
                expected.get("minimum").asInt(),
                expected.get("maximum").asInt());
    }

    static ItemMatrix matrix(JsonNode expected) {
        AnswerTable table = table(expected);
        Set<String> reversed = new HashSet<>(Reference.strings(expected.get("reverse")));
        return ItemMatrix.of(
                table, table.items().stream().map(AnswerTable.Item::code).toList(), reversed);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void classicalFigures(JsonNode expected) {
        Reference reference = new Reference(expected.get("file").asText());
        ItemMatrix matrix = matrix(expected);
        ScaleReliability scale = ScaleReliability.of(matrix, Scoring.halfOf(matrix.size()));
        Consistency pairwise = scale.pairwise();
        for (int i = 0; i < matrix.size(); i++) {
            ScaleReliability.ItemFigures item = scale.items().get(i);
            double median = item.answers().median().number().orElseThrow();
            double ends =
                    matrix.items().get(i).minimum() + matrix.items().get(i).maximum();
            reference.check(
                    "median",
                    item.reversed() ? ends - median : median,
                    expected.get("median").get(i),
                    CLOSED);
            reference.check(
                    "item total", item.itemTotal(), expected.get("itemTotal").get(i), CLOSED);
            reference.check(
                    "corrected",
                    scale.listwise().fits().get(i).itemTotalCorrected(),
                    expected.get("corrected").get(i),
                    CLOSED);
        }
        reference.check(
                "Bonett", pairwise.bonett().lower(), expected.get("bonett").get(0), CLOSED);
        reference.check(
                "Bonett", pairwise.bonett().upper(), expected.get("bonett").get(1), CLOSED);
        reference.check("median r", pairwise.interItem().median(), expected.get("medianInterItem"), CLOSED);
        reference.check("var r", pairwise.interItem().variance(), expected.get("varInterItem"), CLOSED);
        assertThat(scale.missing().patterns()).hasSize(expected.get("patterns").asInt());
        assertThat(scale.complete()).isEqualTo(expected.get("complete").asInt());
        ItemCorrelations items = pairwise.correlations().found().orElseThrow();
        bounds(reference, pairwise.guttman(), SplitHalves.of(items, 1), expected.get("covariance"));
        bounds(
                reference,
                pairwise.guttmanStandardised(),
                SplitHalves.standardised(items, 1),
                expected.get("correlation"));
    }

    private static void bounds(Reference reference, Guttman actual, Outcome<SplitHalves> splits, JsonNode expected) {
        reference.check("lambda 1", actual.lambda1(), expected.get("lambda1"), CLOSED);
        reference.check("lambda 5", actual.lambda5(), expected.get("lambda5"), CLOSED);
        reference.check("lambda 6", actual.lambda6(), expected.get("lambda6"), CLOSED);
        reference.check("mu 2", actual.mu2(), expected.get("mu2"), CLOSED);
        SplitHalves.All all = splits.found().orElseThrow().all();
        reference.check("best", all.highest(), expected.get("best"), CLOSED);
        reference.check("worst", all.lowest(), expected.get("worst"), CLOSED);
        reference.check("mean", all.mean(), expected.get("mean"), CLOSED);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void factors(JsonNode expected) {
        Reference reference = new Reference(expected.get("file").asText());
        ItemCorrelations items = ItemCorrelations.of(matrix(expected), Treatment.PAIRWISE)
                .found()
                .orElseThrow();
        SamplingAdequacy kmo = SamplingAdequacy.of(items).found().orElseThrow();
        reference.check("KMO", kmo.overall(), expected.get("kmo"), CLOSED);
        for (int i = 0; i < items.k(); i++) {
            reference.check(
                    "MSA", kmo.items().get(i).adequacy(), expected.get("msa").get(i), CLOSED);
        }
        Sphericity bartlett = Sphericity.of(items).found().orElseThrow();
        reference.check(
                "Bartlett", bartlett.chiSquare(), expected.get("bartlett").get("chisq"), CLOSED);
        reference.check("p", bartlett.p(), expected.get("bartlett").get("p.value"), CLOSED);
        reference.check("eigenvalues", Scree.of(items).components(), expected.get("eigenvalues"), CLOSED);
        reference.check("reduced", Scree.of(items).factors().found().orElseThrow(), expected.get("reduced"), CLOSED);
        for (Extract method : Extract.values()) {
            structure(
                    reference,
                    items,
                    expected.get("factors").asInt(),
                    method,
                    expected.get(method.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static void structure(
            Reference reference, ItemCorrelations items, int factors, Extract method, JsonNode expected) {
        FactorAnalysis oblimin = FactorAnalysis.of(items, factors, method, Turn.OBLIMIN, 3)
                .found()
                .orElseThrow();
        FactorAnalysis varimax = FactorAnalysis.of(items, factors, method, Turn.VARIMAX, 3)
                .found()
                .orElseThrow();
        reference.check("uniqueness", oblimin.uniquenesses(), expected.get("uniqueness"), ITERATED);
        reference.loadings(
                "unrotated", oblimin.unrotated().values(), Reference.matrix(expected.get("unrotated")), ITERATED);
        reference.check("objective", oblimin.fit().objective(), expected.get("objective"), ITERATED);
        reference.check("chi square", oblimin.fit().chiSquare(), expected.get("chisq"), ITERATED);
        reference.check("rmsr", oblimin.fit().rmsr(), expected.get("rmsr"), ITERATED);
        if (factors > 1) {
            JsonNode turned = expected.get("oblimin");
            int[] match = reference.loadings(
                    "oblimin", oblimin.pattern().values(), Reference.matrix(turned.get("pattern")), 5 * ITERATED);
            reference.phi("phi", oblimin.phi().values(), Reference.matrix(turned.get("phi")), match, 5 * ITERATED);
            reference.check("criterion", oblimin.turning().criterion(), turned.get("criterion"), 1e-7);
            reference.loadings(
                    "varimax", varimax.pattern().values(), Reference.matrix(expected.get("varimax")), 5 * ITERATED);
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void omegas(JsonNode expected) {
        Reference reference = new Reference(expected.get("file").asText());
        ItemMatrix matrix = matrix(expected);
        ItemCorrelations pairwise =
                ItemCorrelations.of(matrix, Treatment.PAIRWISE).found().orElseThrow();
        ItemCorrelations listwise =
                ItemCorrelations.of(matrix, Treatment.LISTWISE).found().orElseThrow();
        OneFactorOmega one = OneFactorOmega.of(pairwise).found().orElseThrow();
        reference.check(
                "omega", one.standardisedObserved(), expected.get("omega").get("observed"), ITERATED);
        reference.check(
                "omega", one.standardisedImplied(), expected.get("omega").get("implied"), ITERATED);
        OneFactorOmega raw = OneFactorOmega.of(listwise).found().orElseThrow();
        reference.check("raw omega", raw.rawImplied(), expected.get("rawOmega").get("implied"), ITERATED);
        reference.check("raw omega", raw.rawObserved(), expected.get("rawOmega").get("observed"), ITERATED);
        if (expected.has("hierarchical") && expected.get("hierarchical").has("omega.h")) {
            JsonNode given = expected.get("hierarchical");
            HierarchicalOmega actual =
                    HierarchicalOmega.of(pairwise, 3, 5).found().orElseThrow();
            reference.check("omega h", actual.omegaHierarchical(), given.get("omega.h"), ITERATED);
            reference.check("omega t", actual.omegaTotal(), given.get("omega.t"), ITERATED);
            reference.check("ECV", actual.explainedCommon(), given.get("ecv"), ITERATED);
            for (int i = 0; i < pairwise.k(); i++) {
                reference.check(
                        "g", actual.general().at(i, 0), given.get("general").get(i), 5 * ITERATED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void polychoricCorrelations(JsonNode expected) {
        Reference reference = new Reference(expected.get("file").asText());
        PolychoricCorrelations actual = PolychoricCorrelations.of(matrix(expected), Rule.GLOBAL, Progress.IGNORED)
                .found()
                .orElseThrow();
        JsonNode given = expected.get("polychoric");
        reference.check("rho", actual.correlation().values(), Reference.matrix(given.get("rho")), 1e-6);
        for (int i = 0; i < actual.thresholds().size(); i++) {
            List<Double> cuts = actual.thresholds().get(i).cuts();
            reference.check("cuts", cuts, given.get("cuts").get(i), 1e-10);
        }
        OrdinalReliability ordinal = OrdinalReliability.of(actual).found().orElseThrow();
        reference.check("ordinal alpha", ordinal.alpha(), expected.get("ordinalAlpha"), 1e-6);
        reference.check("ordinal omega", ordinal.omega(), expected.get("ordinalOmega"), ITERATED);
    }
}
