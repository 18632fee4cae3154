package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.identity.problem.IdentityProblem;
import org.candour.identity.study.StudyDefinition.EntryKind;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;

/** What must be in order before a study opens (SP-7, SP-16, SP-17). */
@ApplicationScoped
public class LaunchGates {
    private final Notices notices;
    private final InstrumentVersions versions;
    private final Instance<LaunchCheck> checks;
    private final Clock clock;

    LaunchGates(Notices notices, InstrumentVersions versions, @Any Instance<LaunchCheck> checks, Clock clock) {
        this.notices = notices;
        this.versions = versions;
        this.checks = checks;
        this.clock = clock;
    }

    /** The gates of a study before its next wave, where it has one. */
    public List<Gate> of(StudyDefinition study, Optional<Wave> wave) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Gate> gates = new ArrayList<>(PackGates.of(study, today));
        gates.add(notice(study, today));
        if (study.entry() != EntryKind.NO_COLLECTION) {
            gates.add(wave.map(this::questionnaire)
                    .orElseGet(() -> Gate.closed(
                            "Questionnaire",
                            "No wave is planned.",
                            "Plan one in waves.yaml and publish the pack again.",
                            Gate.Place.PACK)));
        }
        checks.forEach(check -> gates.addAll(check.of(study)));
        return gates;
    }

    /** Ends the request while a gate is closed, and says which and what to do. */
    void require(StudyDefinition study, Optional<Wave> wave) {
        List<Violation> missing = of(study, wave).stream()
                .filter(gate -> !gate.passed())
                .map(gate -> new Violation(gate.title(), gate.reason()))
                .toList();
        if (!missing.isEmpty()) {
            throw new Problem(IdentityProblem.GATES_MISSING, "Some launch gates are closed.", missing);
        }
    }

    private Gate notice(StudyDefinition study, LocalDate today) {
        Optional<Notice> current = notices.current(study.code());
        String remedy = "Publish the pack with a notice that holds today.";
        if (current.isEmpty()) {
            return Gate.closed("Notice", "No notice is published.", remedy, Gate.Place.PACK);
        }
        LocalDate date = current.get().date();
        return date.isAfter(today)
                ? Gate.closed("Notice", "The notice does not hold before " + date + ".", remedy, Gate.Place.PACK)
                : Gate.open("Notice", Gate.Place.PACK);
    }

    private Gate questionnaire(Wave wave) {
        String name = wave.instrument() + " version " + wave.instrumentVersion();
        Optional<InstrumentVersion> known = versions.find(wave.study(), wave.instrument(), wave.instrumentVersion());
        if (known.filter(InstrumentVersion::usable).isPresent()) {
            String note = name + " is open in " + languages(known.get()) + ".";
            return new Gate("Questionnaire", true, note, "", Gate.Place.WORKSHOP);
        }
        return Gate.closed(
                "Questionnaire",
                name + (known.isEmpty() ? " is not published." : " is retired."),
                "Publish it in the workshop, or name another version in waves.yaml.",
                Gate.Place.WORKSHOP);
    }

    private static String languages(InstrumentVersion version) {
        return version.openLanguages().stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK))
                .collect(Collectors.joining(", "));
    }
}
