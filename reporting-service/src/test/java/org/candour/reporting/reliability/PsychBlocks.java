package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares with what psych 2.2.9 printed, and decimal items with their description. */
final class PsychBlocks {

    private static final double CLOSED = 1e-10;
    private static final double INVERSE = 1e-9;

    private PsychBlocks() {}

    static void decimals(Reference reference, RealColumns actual, JsonNode expected) {
        for (int i = 0; i < actual.codes().size(); i++) {
            RealDistribution item = actual.distribution(i);
            JsonNode raw = expected.get(actual.codes().get(i));
            assertThat(item.n()).isEqualTo(raw.get("n").asInt());
            assertThat(item.missing()).isEqualTo(raw.get("missing").asInt());
            reference.check("mean", item.mean(), raw.get("mean"), CLOSED);
            reference.check("sd", item.sd(), raw.get("sd"), CLOSED);
            reference.check("median", item.median(), raw.get("median"), CLOSED);
            reference.check("lowest", item.lowest(), raw.get("min"), CLOSED);
            reference.check("highest", item.highest(), raw.get("max"), CLOSED);
            reference.check("skew", item.skew(), raw.get("skew_type3"), CLOSED);
            reference.check("kurtosis", item.kurtosis(), raw.get("kurtosis_type3"), CLOSED);
        }
    }

    /** What psych 2.2.9 prints; it standardises by each item's own variance, which shows when answers are missing. */
    static void psych(Reference reference, Consistency actual, JsonNode psych) {
        if (psych == null || !psych.has("total")) {
            return;
        }
        JsonNode total = psych.get("total");
        boolean complete = actual.standardised().equals(actual.standardisedByOwnVariance())
                || Math.abs(actual.standardised().number().orElseThrow()
                                - actual.standardisedByOwnVariance().number().orElseThrow())
                        < 1e-13;
        reference.check("psych alpha", actual.alpha(), total.get("raw_alpha"), CLOSED);
        reference.check("psych std.alpha", actual.standardisedByOwnVariance(), total.get("std.alpha"), CLOSED);
        if (complete) {
            reference.check("psych G6", actual.guttmanStandardised().lambda6(), total.get("G6(smc)"), INVERSE);
            reference.check("psych average_r", actual.meanInterItem(), total.get("average_r"), CLOSED);
            reference.check("psych S/N", actual.signalNoise(), total.get("S/N"), CLOSED);
            reference.check("psych median_r", actual.interItem().median(), total.get("median_r"), CLOSED);
        }
        JsonNode items = psych.get("item_stats");
        JsonNode drop = psych.path("alpha_drop");
        for (int i = 0; i < actual.fits().size(); i++) {
            Consistency.ItemFit fit = actual.fits().get(i);
            reference.check("psych r.drop", fit.itemRest(), items.get("r.drop").get(i), CLOSED);
            if (complete) {
                reference.check(
                        "psych std.r",
                        fit.itemTotalStandardised(),
                        items.get("std.r").get(i),
                        CLOSED);
                reference.check(
                        "psych r.cor",
                        fit.itemTotalCorrected(),
                        items.get("r.cor").get(i),
                        INVERSE);
            }
            if (complete && actual.items().size() > 2 && drop.has("med.r")) {
                Consistency.Dropped dropped = fit.dropped();
                reference.check(
                        "psych drop",
                        fit.alphaIfDropped(),
                        drop.get("raw_alpha").get(i),
                        CLOSED);
                reference.check(
                        "psych drop std",
                        dropped.standardised(),
                        drop.get("std.alpha").get(i),
                        CLOSED);
                reference.check(
                        "psych drop G6", dropped.lambda6(), drop.get("G6(smc)").get(i), INVERSE);
                reference.check(
                        "psych drop S/N", dropped.signalNoise(), drop.get("S/N").get(i), CLOSED);
                reference.check(
                        "psych drop se",
                        dropped.standardError(),
                        drop.get("alpha se").get(i),
                        CLOSED);
                reference.check(
                        "psych drop r",
                        dropped.interItem().mean(),
                        drop.get("average_r").get(i),
                        CLOSED);
                reference.check(
                        "psych drop var.r",
                        dropped.interItem().variance(),
                        drop.get("var.r").get(i),
                        CLOSED);
                reference.check(
                        "psych drop med.r",
                        dropped.interItem().median(),
                        drop.get("med.r").get(i),
                        CLOSED);
            }
        }
    }
}
