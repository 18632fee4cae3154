package org.candour.identity.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.study.Breakdown;
import org.candour.contracts.study.NextSteps;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.Thresholds;
import org.candour.identity.consent.ConsentWording;
import org.jspecify.annotations.Nullable;

/** What a pack says about a study, except its notice, questionnaires and waves. */
public record StudyDefinition(
        String code,
        String title,
        String researchBody,
        String language,
        String summary,
        EntryKind entry,
        boolean locator,
        @Nullable ContactRules contacts,
        @Nullable SessionPlan sessions,
        List<ContactPoint> contactPoints,
        List<Party> parties,
        List<Purpose> purposes,
        List<ConsentWording> consents,
        Thresholds thresholds,
        List<RetentionRule> retention,
        List<Recipient> recipients,
        Map<Recipient.Profile, List<QuestionClass>> columnProfiles,
        List<Assessment> assessments,
        List<ErasurePhase> phases,
        List<StudyEmployer> employers,
        String nextSteps,
        @Nullable List<LetterText> letters,
        @Nullable List<Breakdown> breakdowns,
        @Nullable List<NextSteps> nextStepsIn,
        @Nullable String unitsTitle) {
    public StudyDefinition {
        contactPoints = List.copyOf(contactPoints);
        parties = List.copyOf(parties);
        purposes = List.copyOf(purposes);
        consents = List.copyOf(consents);
        retention = List.copyOf(retention);
        recipients = List.copyOf(recipients);
        columnProfiles = Map.copyOf(columnProfiles);
        assessments = List.copyOf(assessments);
        phases = List.copyOf(phases);
        employers = List.copyOf(employers);
        letters = letters == null ? List.of() : List.copyOf(letters);
        breakdowns = breakdowns == null ? List.of() : List.copyOf(breakdowns);
        nextStepsIn = nextStepsIn == null ? List.of() : List.copyOf(nextStepsIn);
    }

    /** The letters of a kind, one for each language, English first. */
    public List<LetterText> letters(LetterText.Kind kind) {
        return letters == null
                ? List.of()
                : letters.stream().filter(letter -> letter.kind() == kind).toList();
    }

    /** How people come in. */
    public enum EntryKind {
        OPEN_LINK,
        PERSONAL_LINK,
        NO_COLLECTION
    }

    /** Whether a link without a name leads in. */
    public boolean openLink() {
        return entry == EntryKind.OPEN_LINK;
    }

    public Optional<SessionPlan> sessionPlan() {
        return Optional.ofNullable(sessions);
    }

    /** Questions by whose answers employer reports may divide people. */
    public List<Breakdown> reportedBy() {
        return breakdowns == null ? List.of() : breakdowns;
    }

    /** What to do next in further languages. */
    public List<NextSteps> furtherNextSteps() {
        return nextStepsIn == null ? List.of() : nextStepsIn;
    }

    public ContactRules contactRules() {
        return contacts == null ? ContactRules.NONE : contacts;
    }

    public Optional<StudyEmployer> employer(String employerCode) {
        return employers.stream()
                .filter(employer -> employer.code().equals(employerCode))
                .findFirst();
    }

    /** Where somebody works who typed this organisation code, in whatever way it was typed. */
    public Optional<Workplace> workplace(String typed) {
        return employers.stream()
                .flatMap(employer -> employer.workplace(typed, thresholds.group()).stream())
                .findFirst();
    }

    /** The reporting unit of a team as the employer wrote it; empty when there is none. */
    public String unitOfTeam(String employerCode, String team) {
        return employer(employerCode)
                .map(employer -> employer.reportingUnits(thresholds.group()).ofTeam(team))
                .orElse("");
    }

    /** What reports call the division by units. */
    public String titleOfUnits() {
        return unitsTitle == null ? StudyPublished.UNITS_TITLE : unitsTitle;
    }

    public Optional<ContactPoint> contact(ContactPoint.Purpose purpose) {
        return contactPoints.stream()
                .filter(contact -> contact.purpose() == purpose)
                .findFirst();
    }
}
