package org.candour.reporting.reliability.confirmatory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.reporting.reliability.NoncentralChiSquare;
import org.candour.reporting.reliability.confirmatory.FactorModel.Identification;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Method;
import org.candour.reporting.reliability.reference.Compared;
import org.candour.reporting.reliability.reference.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Against lavaan 0.6-14 on a made-up set: two factors, an item keyed in reverse, gaps, two languages between which a
 * loading and an intercept differ. Oracle: reference.R next to the data.
 */
class SyntheticFactorReferenceTest {

    static final Csv DATA = Csv.resource("two_factors.csv");
    static final List<String> ITEMS = List.of("q1", "q2", "q3", "q4", "q5", "q6");
    static final Observations ANSWERS = Observations.of(ITEMS, DATA.numbers(ITEMS));

    static JsonNode expected() throws IOException {
        return new ObjectMapper()
                .readTree(SyntheticFactorReferenceTest.class.getResource("/reliability/structure/expected.json"));
    }

    static Stream<JsonNode> models() throws IOException {
        return expected().get("confirmatory").valueStream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyFigureAgreesWithLavaan(JsonNode reference) {
        Compared compared = new Compared(
                reference.get("missing").asText() + " " + reference.get("model").asText());
        FactorSolution.Fitted ours = Lavaan.fitted(ConfirmatoryAnalysis.of(
                ANSWERS,
                Lavaan.model(reference.get("model").asText()),
                reference.get("missing").asText().equals("fiml") ? Method.FIML : Method.COMPLETE,
                reference.get("std.lv").asBoolean() ? Identification.UNIT_VARIANCE : Identification.MARKER));

        compared.same("n", ours.people().used(), reference.get("n"));
        Lavaan.fit(compared, ours.fit(), reference.get("fit"));
        assertThat(ours.estimates()).hasSize(reference.get("parameters").size());
        reference.get("parameters").forEach(line -> Lavaan.line(compared, ours, line));
        assertThat(compared.count()).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"listwise", "fiml"})
    void everyLevelOfInvarianceAgreesWithLavaan(String missing) throws IOException {
        Compared compared = new Compared(missing);
        InvarianceResult.Tested ours = invariance(missing.equals("fiml") ? Method.FIML : Method.COMPLETE);
        JsonNode levels = expected().get("invariance").get(missing);

        assertThat(ours.steps()).hasSize(levels.size());
        for (int i = 0; i < levels.size(); i++) {
            InvarianceResult.Step step = ours.steps().get(i);
            JsonNode level = levels.get(i);
            assertThat(step.level().name().toLowerCase(Locale.ROOT))
                    .isEqualTo(level.get("level").asText());
            compared.same("n", ours.groups().getFirst().n(), level.get("n").get(0));
            Lavaan.fit(compared, Lavaan.fitted(step.solution()).fit(), level.get("fit"));
            step.change().ifPresent(change -> {
                compared.absolute(
                        "chisq", change.chiSquare(), level.get("change").get("chisq"), 1e-5);
                compared.same("df", change.df(), level.get("change").get("df"));
                compared.absolute("p", change.p(), level.get("change").get("p"), 1e-6);
                compared.absolute("cfi", change.cfi(), level.get("change").get("cfi"), 1e-6);
                compared.absolute("rmsea", change.rmsea(), level.get("change").get("rmsea"), 1e-6);
                compared.absolute("srmr", change.srmr(), level.get("change").get("srmr"), 1e-5);
            });
        }
        assertThat(compared.count()).isGreaterThan(80);
    }

    @Test
    void theLoadingAndTheInterceptThatDifferAreFound() {
        List<Optional<InvarianceResult.Verdict>> verdicts = invariance(Method.FIML).steps().stream()
                .map(step -> step.change().map(InvarianceResult.Change::verdict))
                .toList();

        assertThat(verdicts)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(InvarianceResult.Verdict.FAILS),
                        Optional.of(InvarianceResult.Verdict.FAILS),
                        Optional.of(InvarianceResult.Verdict.HOLDS));
    }

    @Test
    void distributionsTheLibraryLacksAgreeWithR() throws IOException {
        Compared compared = new Compared("pchisq");
        expected().get("noncentral").get("chisq").forEach(at -> {
            double x = at.get("x").asDouble();
            double df = at.get("df").asDouble();
            double ncp = at.get("ncp").asDouble();
            compared.absolute("p", NoncentralChiSquare.cdf(x, df, ncp), at.get("p"), 1e-10);
            double back = NoncentralChiSquare.noncentrality(x, df, at.get("p").asDouble());
            compared.relative("ncp", back, at.get("ncp"), 1e-6);
        });
        assertThat(compared.count()).isEqualTo(8);
    }

    private static InvarianceResult.Tested invariance(Method method) {
        return (InvarianceResult.Tested) MeasurementInvariance.of(
                ANSWERS,
                DATA.texts("language").stream().map(Optional::of).toList(),
                Lavaan.model("first =~ q1 + q2 + q3\nsecond =~ q4 + q5 + q6"),
                method,
                50);
    }
}
