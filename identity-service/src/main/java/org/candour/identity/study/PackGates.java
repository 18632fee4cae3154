package org.candour.identity.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.identity.consent.ConsentKind;
import org.candour.identity.consent.ConsentWording;
import org.candour.identity.study.StudyDefinition.EntryKind;

/** The gates that the pack alone decides (SP-1, SP-7, SP-16, SP-17). */
final class PackGates {
    private static final String PUBLISH = " in study.yaml and publish the pack again.";

    private PackGates() {}

    static List<Gate> of(StudyDefinition study, LocalDate today) {
        List<Gate> gates = new ArrayList<>();
        gates.add(gate("Impact assessment", assessment(study), "Name it under assessments"));
        gates.add(gate("Controller", controller(study), "Give one party the role"));
        gates.add(gate("Purposes", purposes(study), "Fill in what is missing"));
        gates.add(gate("Contact points", contacts(study), "Name a shared mailbox"));
        gates.add(gate("Retention", retention(study), "Write a rule with its event, length and end"));
        gates.add(gate("Recipients", recipients(study, today), "Review who may receive what, write the next date"));
        gates.add(gate(
                "Organisations",
                study.employers().isEmpty() ? "No organisation is named." : "",
                "List them in employers.yaml; say who is responsible"));
        study.sessionPlan().ifPresent(plan -> gates.addAll(sessions(plan)));
        return gates;
    }

    /** What the software cannot do yet keeps a study that needs it closed. */
    private static List<Gate> sessions(SessionPlan plan) {
        List<Gate> gates = new ArrayList<>();
        gates.add(Gate.closed(
                "Interviews and groups",
                "This study holds interviews or groups. This version cannot book them, take the agreement before them,"
                        + " or delete the contacts of a session once it is held.",
                "Nothing in the pack opens this gate. It opens with a version that can do these things.",
                Gate.Place.NOWHERE));
        if (plan.recorded()) {
            gates.add(Gate.closed(
                    "Recordings",
                    "Sessions are recorded. This version cannot follow a recording to the transcriber and back, nor see"
                            + " that it was deleted there.",
                    "Nothing in the pack opens this gate. It opens with a version that can do these things.",
                    Gate.Place.NOWHERE));
        }
        return gates;
    }

    private static Gate gate(String title, String missing, String remedy) {
        return missing.isEmpty()
                ? Gate.open(title, Gate.Place.PACK)
                : Gate.closed(title, missing, remedy + PUBLISH, Gate.Place.PACK);
    }

    private static String assessment(StudyDefinition study) {
        return study.assessments().stream().anyMatch(one -> one.kind() == Assessment.Kind.IMPACT_ASSESSMENT)
                ? ""
                : "No impact assessment is named.";
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

    private static String contacts(StudyDefinition study) {
        return missing(
                EnumSet.allOf(ContactPoint.Purpose.class),
                study.contactPoints().stream().map(ContactPoint::purpose).collect(Collectors.toSet()),
                "No contact for: ");
    }

    private static String retention(StudyDefinition study) {
        EnumSet<RetentionRule.Data> needed = study.entry() == EntryKind.NO_COLLECTION
                ? EnumSet.of(RetentionRule.Data.DATA_SET)
                : EnumSet.of(RetentionRule.Data.ANSWERS, RetentionRule.Data.CONSENTS);
        needed.add(RetentionRule.Data.RIGHTS_LOG);
        needed.add(RetentionRule.Data.AUDIT_LOG);
        if (study.locator()) {
            needed.add(RetentionRule.Data.LOCATORS);
        }
        if (study.entry() == EntryKind.PERSONAL_LINK || study.contacts() != null) {
            needed.add(RetentionRule.Data.CONTACTS);
        }
        if (study.sessionPlan().filter(SessionPlan::recorded).isPresent()) {
            needed.add(RetentionRule.Data.RECORDINGS_AT_VENDOR);
        }
        return missing(
                needed,
                study.retention().stream().map(RetentionRule::data).collect(Collectors.toSet()),
                "No rule for: ");
    }

    private static String recipients(StudyDefinition study, LocalDate today) {
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
