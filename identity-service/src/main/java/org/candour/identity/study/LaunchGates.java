package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.identity.consent.ConsentKind;
import org.candour.identity.consent.ConsentWording;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.identity.study.StudyDefinition.EntryKind;

/** What must be in order before a study opens (SP-7, SP-16, SP-17). */
@ApplicationScoped
public class LaunchGates {
    private final Notices notices;
    private final InstrumentVersions versions;
    private final Clock clock;

    LaunchGates(Notices notices, InstrumentVersions versions, Clock clock) {
        this.notices = notices;
        this.versions = versions;
        this.clock = clock;
    }

    /** The gates of a study before this wave of it. */
    public List<Gate> of(StudyDefinition study, Wave wave) {
        List<Gate> gates = new ArrayList<>();
        gates.add(gate(
                "Impact assessment",
                study.assessments().stream().anyMatch(one -> one.kind() == Assessment.Kind.IMPACT_ASSESSMENT)
                        ? ""
                        : "No impact assessment is named."));
        gates.add(gate("Controller", controller(study)));
        gates.add(gate("Purposes", purposes(study)));
        gates.add(gate("Notice", notice(study)));
        gates.add(gate("Contact points", contacts(study)));
        gates.add(gate("Retention", retention(study)));
        gates.add(gate("Recipients", recipients(study)));
        gates.add(questionnaire(wave));
        gates.add(gate("Employers", study.employers().isEmpty() ? "No employer is named." : ""));
        if (study.entry() == EntryKind.PERSONAL_LINK) {
            gates.add(gate("Data sharing agreements", "No agreement in force is recorded for any employer."));
        }
        return gates;
    }

    private static Gate gate(String title, String missing) {
        return new Gate(title, missing.isEmpty(), missing, Gate.Place.PACK);
    }

    private Gate questionnaire(Wave wave) {
        String name = wave.instrument() + " version " + wave.instrumentVersion();
        Optional<InstrumentVersion> known = versions.find(wave.study(), wave.instrument(), wave.instrumentVersion());
        boolean usable = known.filter(InstrumentVersion::usable).isPresent();
        String note = known.map(
                        version -> usable ? name + " is open in " + languages(version) + "." : name + " is retired.")
                .orElse(name + " is not published.");
        return new Gate("Questionnaire", usable, note, Gate.Place.WORKSHOP);
    }

    private static String languages(InstrumentVersion version) {
        return version.openLanguages().stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK))
                .collect(Collectors.joining(", "));
    }

    private static String controller(StudyDefinition study) {
        return study.parties().stream()
                        .flatMap(party -> party.roles().stream())
                        .anyMatch(role -> role == Party.Role.CONTROLLER || role == Party.Role.JOINT_CONTROLLER)
                ? ""
                : "No party is the controller.";
    }

    private static String purposes(StudyDefinition study) {
        if (study.purposes().isEmpty()) {
            return "No purpose is named.";
        }
        String incomplete = study.purposes().stream()
                .filter(purpose -> !complete(study, purpose))
                .map(Purpose::code)
                .collect(Collectors.joining(", "));
        return incomplete.isEmpty()
                ? ""
                : "Lawful basis, its consent or assessment, or the special-category condition is missing for "
                        + incomplete + ".";
    }

    private static boolean complete(StudyDefinition study, Purpose purpose) {
        Purpose.LawfulBasis basis = purpose.lawfulBasis();
        if (basis == null || purpose.specialCategoryCondition() == null) {
            return false;
        }
        Set<ConsentKind> asked =
                study.consents().stream().map(ConsentWording::kind).collect(Collectors.toSet());
        return switch (basis) {
            case CONSENT -> purpose.consent() != null && asked.contains(purpose.consent());
            case PUBLIC_TASK, LEGITIMATE_INTERESTS ->
                study.assessments().stream()
                        .anyMatch(assessment -> assessment.reference().equals(purpose.assessment()));
            case LEGAL_OBLIGATION -> true;
        };
    }

    private String notice(StudyDefinition study) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        return notices.current(study.code())
                .map(Notice::date)
                .map(date -> date.isAfter(today) ? "The notice does not hold before " + date + "." : "")
                .orElse("No notice is published.");
    }

    private static String contacts(StudyDefinition study) {
        return missing(
                EnumSet.allOf(ContactPoint.Purpose.class),
                study.contactPoints().stream().map(ContactPoint::purpose).collect(Collectors.toSet()),
                "No contact for: ");
    }

    private static String retention(StudyDefinition study) {
        EnumSet<RetentionRule.Data> needed = EnumSet.of(
                RetentionRule.Data.ANSWERS,
                RetentionRule.Data.CONSENTS,
                RetentionRule.Data.RIGHTS_LOG,
                RetentionRule.Data.AUDIT_LOG);
        if (study.locator()) {
            needed.add(RetentionRule.Data.LOCATORS);
        }
        return missing(
                needed,
                study.retention().stream().map(RetentionRule::data).collect(Collectors.toSet()),
                "No rule for: ");
    }

    private String recipients(StudyDefinition study) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        String overdue = study.recipients().stream()
                .filter(recipient -> recipient.review().isBefore(today))
                .map(Recipient::code)
                .collect(Collectors.joining(", "));
        return study.recipients().isEmpty()
                ? "No recipient is named."
                : overdue.isEmpty() ? "" : "The review is overdue for " + overdue + ".";
    }

    private static <E extends Enum<E>> String missing(EnumSet<E> needed, Set<E> present, String words) {
        String names = needed.stream()
                .filter(one -> !present.contains(one))
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words + names + ".";
    }
}
