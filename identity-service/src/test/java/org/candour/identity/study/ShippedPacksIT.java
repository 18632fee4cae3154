package org.candour.identity.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.instrument.InstrumentState;
import org.candour.identity.agreement.NewAgreement;
import org.candour.identity.agreement.RecordAgreement;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pack that ships can be published, and its gates say the truth. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class ShippedPacksIT {
    @Inject
    TestStudies studies;

    @Inject
    Studies published;

    @Inject
    Waves waves;

    @Inject
    LaunchGates gates;

    @Inject
    RecordAgreement record;

    @Inject
    Clock clock;

    @Test
    void sixPacksShip() {
        assertThat(TestPacks.shipped().codes()).containsExactly("EW-A", "EW-B", "HC", "PP", "SP", "SS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HC", "SP", "EW-A", "SS"})
    @Tag("SP-16")
    @Tag("SP-17")
    @Tag("EW-A16")
    void passesItsGatesOnceAgreementsAndQuestionnaireAreThere(String code) {
        StudyDefinition study = prepared(code);

        assertThat(gates.of(study, waves.next(code)))
                .isNotEmpty()
                .allSatisfy(
                        gate -> assertThat(gate.passed()).as(gate.toString()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EW-B", "PP"})
    void keepsInterviewsAndRecordingsClosedAndSaysWhy(String code) {
        StudyDefinition study = prepared(code);

        List<Gate> closed = gates.of(study, waves.next(code)).stream()
                .filter(gate -> !gate.passed())
                .toList();
        assertThat(closed).extracting(Gate::title).contains("Interviews and groups", "Recordings");
        assertThat(closed)
                .filteredOn(gate -> !gate.title().equals("Questionnaire"))
                .allSatisfy(gate -> assertThat(gate.reason()).contains("This version cannot"));
    }

    private StudyDefinition prepared(String code) {
        assertThat(studies.publish(TestPacks.shipped(), code)).isNotInstanceOf(PublishOutcome.Refused.class);
        StudyDefinition study = published.find(code).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        study.employers()
                .forEach(one -> record.record(
                        new NewAgreement(code, one.code(), "DSA/" + one.code(), today, today.plusYears(1)), "test"));
        waves.of(code).forEach(wave -> studies.announced(questionnaire(wave)));
        return study;
    }

    private static InstrumentAnnounced questionnaire(Wave wave) {
        Instrument instrument = new Instrument(
                wave.instrument(), wave.instrumentVersion(), 0, "Test", List.of("en"), List.of(), List.of(), List.of());
        return new InstrumentAnnounced(wave.study(), 1, InstrumentState.PUBLISHED, List.of("en"), instrument);
    }
}
