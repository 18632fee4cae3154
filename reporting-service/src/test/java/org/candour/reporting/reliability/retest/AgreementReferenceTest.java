package org.candour.reporting.reliability.retest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.reporting.reliability.reference.Compared;
import org.candour.reporting.reliability.reference.Csv;
import org.junit.jupiter.api.Test;

/**
 * Against {@code psych::ICC(lmer = FALSE)} 2.2.9 and {@code anova(lm())} of R 4.2.2: a committed made-up set (oracle:
 * reference.R next to it), and, where their folder is there, the six targets of Shrout and Fleiss and a retest of 189
 * people.
 */
class AgreementReferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<IntraclassForm, String> NAMES = Map.of(
            IntraclassForm.SINGLE_RANDOM, "icc_1_1",
            IntraclassForm.SINGLE_AGREEMENT, "icc_2_1",
            IntraclassForm.SINGLE_CONSISTENCY, "icc_3_1",
            IntraclassForm.AVERAGE_RANDOM, "icc_1_k",
            IntraclassForm.AVERAGE_AGREEMENT, "icc_2_k",
            IntraclassForm.AVERAGE_CONSISTENCY, "icc_3_k");

    @Test
    void threeOccasionsAgreeWithR() throws IOException {
        JsonNode expected = JSON.readTree(getClass().getResource("/reliability/structure/expected.json"))
                .get("retest");
        Compared compared = new Compared("three occasions");
        Csv data = Csv.resource("retest.csv");
        Agreement ours = Agreement.of(data.numbers(List.of("t1", "t2", "t3")));

        assertThat(ours.rows()).isEqualTo(60);
        compared.same("n", ours.n(), expected.get("n"));
        compared.relative("MSB", ours.meanSquares().between(), expected.get("ms_between"), 1e-10);
        compared.relative("MSJ", ours.meanSquares().occasions(), expected.get("ms_occasions"), 1e-10);
        compared.relative("MSE", ours.meanSquares().error(), expected.get("ms_error"), 1e-10);
        errors(compared, ours, expected);
        for (Intraclass each : ours.coefficients()) {
            JsonNode line = expected.get("icc").get(each.form().ordinal());
            compared.relative("icc", each.estimate(), line.get("icc"), 1e-10);
            tested(compared, each, line);
        }
        JsonNode limits = expected.get("limits");
        LimitsOfAgreement found = LimitsOfAgreement.of(data.numbers("t1"), data.numbers("t2"));
        compared.same("pairs", found.n(), limits.get("n"));
        compared.absolute("mean", found.meanDifference(), limits.get("mean"), 1e-10);
        compared.relative("sd", found.sdDifference(), limits.get("sd"), 1e-10);
        compared.relative("lower", found.lower(), limits.get("lower"), 1e-10);
        compared.relative("upper", found.upper(), limits.get("upper"), 1e-10);
        compared.relative("mean lower", found.meanLower(), limits.get("mean_lower"), 1e-8);
        compared.relative("mean upper", found.meanUpper(), limits.get("mean_upper"), 1e-8);
        compared.absolute("trend", found.trend(), limits.get("trend"), 1e-10);
        assertThat(compared.count()).isEqualTo(58);
    }

    @Test
    void publicSetsAgreeWithR() throws IOException {
        Optional<Path> folder = Csv.publicReferences("retest");
        if (folder.isEmpty()) {
            return;
        }
        Path at = folder.get();
        JsonNode judges = read(at, "shrout_fleiss__icc.json");
        Csv four = Csv.file(at.resolve("data/shrout_fleiss_1979.csv"));
        JsonNode anxiety = read(at, "sai_xray__retest.json");
        Csv two = Csv.file(at.resolve("data/sai_xray_scores.csv"));
        Compared compared = new Compared("public");

        whole(compared, Agreement.of(four.numbers(four.header())), judges.get("icc"), judges);
        whole(compared, Agreement.of(two.numbers(List.of("t1", "t2"))), anxiety.get("retest_icc"), anxiety);
        LimitsOfAgreement limits = LimitsOfAgreement.of(two.numbers("t1"), two.numbers("t2"));
        JsonNode expected = anxiety.get("retest_icc").get("bland_altman");
        compared.absolute("mean", limits.meanDifference(), expected.get("mean_diff"), 1e-10);
        compared.absolute("sd", limits.sdDifference(), expected.get("sd_diff"), 1e-10);
        compared.absolute("lower", limits.lower(), expected.get("loa_lower"), 1e-10);
        compared.absolute("upper", limits.upper(), expected.get("loa_upper"), 1e-10);
        System.out.println("retest reference data: " + compared.count() + " figures compared");
        assertThat(compared.count()).isGreaterThan(100);
    }

    private static JsonNode read(Path folder, String file) throws IOException {
        return JSON.readTree(folder.resolve("results").resolve(file).toFile());
    }

    private static void whole(Compared compared, Agreement ours, JsonNode expected, JsonNode file) {
        compared.same("n", ours.n(), expected.get("n"));
        compared.same("k", ours.k(), expected.get("k"));
        compared.relative("MSB", ours.meanSquares().between(), expected.get("ms_between"), 1e-10);
        compared.relative("MSJ", ours.meanSquares().occasions(), expected.get("ms_raters"), 1e-10);
        compared.relative("MSE", ours.meanSquares().error(), expected.get("ms_error"), 1e-10);
        compared.relative("MSW", ours.meanSquares().within(), expected.get("ms_within"), 1e-10);
        errors(compared, ours, expected);
        JsonNode psych = file.get("psych_ICC_lmer_false");
        for (Intraclass each : ours.coefficients()) {
            JsonNode closed = expected.get(NAMES.get(each.form()));
            compared.relative("estimate", each.estimate(), closed.get("estimate"), 1e-10);
            compared.absolute("lower", each.lower(), closed.get("lower"), 1e-8);
            compared.absolute("upper", each.upper(), closed.get("upper"), 1e-8);
            int at = each.form().ordinal();
            compared.relative("F", each.f(), psych.get("F").get(at), 1e-10);
            compared.same("df1", each.df1(), psych.get("df1").get(at));
            compared.same("df2", each.df2(), psych.get("df2").get(at));
            double p = psych.get("p").get(at).asDouble();
            compared.absolute("p", each.p(), psych.get("p").get(at), 1e-8 * p);
        }
    }

    private static void errors(Compared compared, Agreement ours, JsonNode expected) {
        compared.relative("sem", ours.errorAgreement(), expected.get("sem_agreement"), 1e-10);
        compared.relative("sem", ours.errorConsistency(), expected.get("sem_consistency"), 1e-10);
        compared.relative("sdc", ours.smallestChangeAgreement(), expected.get("sdc_agreement"), 1e-10);
        compared.relative("sdc", ours.smallestChangeConsistency(), expected.get("sdc_consistency"), 1e-10);
    }

    private static void tested(Compared compared, Intraclass each, JsonNode line) {
        compared.relative("F", each.f(), line.get("f"), 1e-10);
        compared.same("df1", each.df1(), line.get("df1"));
        compared.same("df2", each.df2(), line.get("df2"));
        compared.absolute("p", each.p(), line.get("p"), 1e-8 * line.get("p").asDouble());
        compared.absolute("lower", each.lower(), line.get("lower"), 1e-8);
        compared.absolute("upper", each.upper(), line.get("upper"), 1e-8);
    }
}
