package org.candour.reporting.reliability;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.Consistency.Treatment;
import org.candour.reporting.reliability.StructureMistakesTest.Mistake;
import org.candour.reporting.reliability.polychoric.OrdinalReliability;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations.Rule;

/** The classical and the ordinal mistakes of {@link StructureMistakesTest}. */
final class ClassicalMistakes {

    private ClassicalMistakes() {}

    static void classical(List<Mistake> mistakes, JsonNode set, ItemMatrix matrix) {
        ScaleReliability scale = ScaleReliability.of(matrix, Scoring.halfOf(matrix.size()));
        Consistency pairwise = scale.pairwise();
        ItemCorrelations items = pairwise.correlations().found().orElseThrow();
        double[][] c = items.covariance().values();
        double[][] r = items.correlation().values();
        double alpha = StructureMistakesTest.value(pairwise.alpha());
        int n = pairwise.n();
        int k = matrix.size();
        JsonNode raw = set.get("covariance");
        JsonNode standard = set.get("correlation");
        mistakes.add(new Mistake(
                "Bonett with a tail on one side only",
                StructureMistakesTest.value(pairwise.bonett().lower()),
                set.get("bonett").get(0).asDouble(),
                1 - (1 - alpha) * Math.exp(1.6448536269514722 * Math.sqrt(2.0 * k / ((k - 1.0) * (n - 2))))));
        mistakes.add(new Mistake(
                "lambda 5 without the factor two",
                StructureMistakesTest.value(pairwise.guttman().lambda5()),
                raw.get("lambda5").asDouble(),
                (StructureMistakesTest.value(pairwise.guttman().lambda5())
                                + StructureMistakesTest.value(pairwise.guttman().lambda1()))
                        / 2));
        mistakes.add(new Mistake(
                "lambda 6 of correlations given for that of covariances",
                StructureMistakesTest.value(pairwise.guttman().lambda6()),
                raw.get("lambda6").asDouble(),
                standard.get("lambda6").asDouble()));
        SplitHalves.All all = SplitHalves.of(items, 1).found().orElseThrow().all();
        mistakes.add(new Mistake(
                "half of the splits of an odd scale left out",
                StructureMistakesTest.value(all.mean()),
                raw.get("mean").asDouble(),
                IntStream.range(0, 1 << k)
                        .filter(bits -> Integer.bitCount(bits) == k / 2 && (bits & 1) == 1)
                        .mapToDouble(bits -> rulon(c, bits))
                        .average()
                        .orElseThrow()));
        mistakes.add(new Mistake(
                "the best split given for the average",
                StructureMistakesTest.value(all.mean()),
                raw.get("mean").asDouble(),
                StructureMistakesTest.value(all.highest())));
        mistakes.add(new Mistake(
                "the median of correlations with the diagonal in it",
                StructureMistakesTest.value(pairwise.interItem().median()),
                set.get("medianInterItem").asDouble(),
                Arrays.stream(r)
                        .flatMapToDouble(Arrays::stream)
                        .sorted()
                        .skip(k * k / 2)
                        .findFirst()
                        .orElseThrow()));
        mistakes.add(new Mistake(
                "item-total from covariances given for that with the person's mean",
                StructureMistakesTest.value(scale.items().getFirst().itemTotal()),
                set.get("itemTotal").get(0).asDouble(),
                StructureMistakesTest.value(pairwise.fits().getFirst().itemTotal())));
        mistakes.add(new Mistake(
                "item-total given for the corrected one",
                StructureMistakesTest.value(scale.listwise().fits().getFirst().itemTotalCorrected()),
                set.get("corrected").get(0).asDouble(),
                StructureMistakesTest.value(scale.listwise().fits().getFirst().itemTotalStandardised())));
    }

    private static double rulon(double[][] c, int bits) {
        double across = 0;
        double total = 0;
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < c.length; j++) {
                total += c[i][j];
                across += (bits >> i & 1) == 1 && (bits >> j & 1) == 0 ? c[i][j] : 0;
            }
        }
        return 4 * across / total;
    }

    static void ordinal(List<Mistake> mistakes, JsonNode set, ItemMatrix matrix) {
        PolychoricCorrelations global = polychoric(matrix, Rule.GLOBAL);
        double right = set.get("polychoric").get("rho").get(1).get(0).asDouble();
        double rho = global.correlation().at(1, 0);
        mistakes.add(new Mistake(
                "Pearson given for polychoric",
                rho,
                right,
                StructureMistakesTest.correlations(matrix, Treatment.PAIRWISE)
                        .correlation()
                        .at(1, 0)));
        mistakes.add(new Mistake(
                "thresholds of complete responses",
                rho,
                right,
                polychoric(matrix, Rule.LISTWISE).correlation().at(1, 0)));
        mistakes.add(new Mistake(
                "thresholds of the pair given for those of the item",
                rho,
                right,
                polychoric(matrix, Rule.PAIRWISE).correlation().at(1, 0)));
        mistakes.add(new Mistake(
                "alpha of the answers given for ordinal alpha",
                StructureMistakesTest.value(
                        OrdinalReliability.of(global).found().orElseThrow().alpha()),
                set.get("ordinalAlpha").asDouble(),
                StructureMistakesTest.value(StandardisedReliability.alpha(
                        StructureMistakesTest.correlations(matrix, Treatment.PAIRWISE)))));
    }

    private static PolychoricCorrelations polychoric(ItemMatrix matrix, Rule rule) {
        return PolychoricCorrelations.of(matrix, rule, Progress.IGNORED).found().orElseThrow();
    }
}
