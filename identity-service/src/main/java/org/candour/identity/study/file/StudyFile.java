package org.candour.identity.study.file;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.study.Breakdown;
import org.candour.contracts.study.Thresholds;
import org.candour.identity.consent.ConsentKind;
import org.candour.identity.consent.ConsentWording;
import org.candour.identity.study.Assessment;
import org.candour.identity.study.ContactPoint;
import org.candour.identity.study.ContactRules;
import org.candour.identity.study.ErasurePhase;
import org.candour.identity.study.LetterText;
import org.candour.identity.study.Party;
import org.candour.identity.study.Purpose;
import org.candour.identity.study.Recipient;
import org.candour.identity.study.RetentionRule;
import org.candour.identity.study.SessionPlan;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.yaml.YamlNode;

/** Reads study.yaml. What only keeps a study from opening is not refused here: a gate shows it. */
final class StudyFile {
    private static final String STUDY_CODE = "[A-Z][A-Z0-9-]{1,15}";
    private static final String CODE = "[a-z][a-z0-9-]{1,30}";
    private static final String UPPER_CODE = "[A-Z][A-Z0-9_]*";
    private static final String CODE_RULE = "must be a short code in small letters, digits and dashes";
    private static final String MAIL = "[^@\\s]+@[^@\\s]+";
    private static final String MAIL_RULE = "must be a mail address";
    private static final String UPPER_RULE = "must be a short code in capitals";

    private StudyFile() {}

    static StudyDefinition read(
            YamlNode study,
            YamlNode employers,
            NextStepsFiles nextSteps,
            Function<ContactRules, List<LetterText>> letters) {
        study.only(
                "code",
                "title",
                "researchBody",
                "language",
                "summary",
                "entry",
                "locator",
                "contacts",
                "sessions",
                "transfersOutsideUk",
                "contactPoints",
                "parties",
                "purposes",
                "consents",
                "thresholds",
                "breakdowns",
                "unitsTitle",
                "retention",
                "recipients",
                "columnProfiles",
                "assessments",
                "phases");
        if (study.flag("transfersOutsideUk")) {
            study.problem("transfersOutsideUk", "must be false: nothing leaves the United Kingdom");
        }
        ContactRules contacts = ContactsPart.read(study);
        return new StudyDefinition(
                study.text("code", STUDY_CODE, "must be capitals, digits and dashes, 2 to 16 characters"),
                study.text("title"),
                study.text("researchBody"),
                study.text("language"),
                study.text("summary"),
                study.choice("entry", StudyDefinition.EntryKind.class),
                study.flag("locator"),
                contacts,
                study.has("sessions") ? sessions(study.child("sessions")) : null,
                study.items("contactPoints").stream().map(StudyFile::contact).toList(),
                parties(study),
                purposes(study),
                consents(study),
                thresholds(study.child("thresholds").only("group", "cell", "width", "strictGroup", "strictCell")),
                study.items("retention").stream().map(StudyFile::retention).toList(),
                recipients(study),
                profiles(study),
                study.items("assessments").stream().map(StudyFile::assessment).toList(),
                study.items("phases").stream()
                        .map(phase -> phase.only("code", "erasure"))
                        .map(phase ->
                                new ErasurePhase(phase.choice("code", ErasurePhase.Code.class), phase.text("erasure")))
                        .toList(),
                EmployersFile.read(employers),
                nextSteps.english(),
                letters.apply(contacts == null ? ContactRules.NONE : contacts),
                breakdowns(study),
                nextSteps.others(),
                study.has("unitsTitle") ? study.text("unitsTitle") : null);
    }

    private static SessionPlan sessions(YamlNode node) {
        node.only("forms", "recorded");
        return new SessionPlan(node.choices("forms", SessionPlan.Form.class), node.flag("recorded"));
    }

    private static ContactPoint contact(YamlNode node) {
        node.only("purpose", "label", "mail");
        return new ContactPoint(
                node.choice("purpose", ContactPoint.Purpose.class),
                node.text("label"),
                node.text("mail", MAIL, MAIL_RULE));
    }

    private static List<Party> parties(YamlNode study) {
        List<YamlNode> nodes = study.someItems("parties");
        YamlNode.unique(nodes, "code");
        return nodes.stream()
                .map(node -> node.only("code", "label", "roles", "does"))
                .map(node -> new Party(
                        node.text("code", CODE, CODE_RULE),
                        node.text("label"),
                        node.choices("roles", Party.Role.class),
                        node.text("does")))
                .toList();
    }

    private static List<Purpose> purposes(YamlNode study) {
        List<YamlNode> nodes = study.someItems("purposes");
        YamlNode.unique(nodes, "code");
        return nodes.stream()
                .map(node ->
                        node.only("code", "text", "lawfulBasis", "consent", "assessment", "specialCategoryCondition"))
                .map(node -> new Purpose(
                        node.text("code", UPPER_CODE, UPPER_RULE),
                        node.text("text"),
                        node.optionalChoice("lawfulBasis", Purpose.LawfulBasis.class),
                        node.optionalChoice("consent", ConsentKind.class),
                        node.optional("assessment"),
                        node.optionalChoice("specialCategoryCondition", Purpose.SpecialCategoryCondition.class)))
                .toList();
    }

    private static List<ConsentWording> consents(YamlNode study) {
        List<YamlNode> nodes = study.items("consents");
        YamlNode.unique(nodes, "kind");
        return nodes.stream()
                .map(node -> node.only("kind", "version", "mandatory", "wording", "translations"))
                .map(node -> new ConsentWording(
                        node.choice("kind", ConsentKind.class),
                        node.number("version", 1),
                        node.flag("mandatory"),
                        node.text("wording"),
                        translations(node)))
                .toList();
    }

    private static Map<String, String> translations(YamlNode node) {
        Map<String, String> words = new LinkedHashMap<>();
        if (node.has("translations")) {
            YamlNode group = node.child("translations").only("cy");
            group.names().forEach(language -> words.put(language, group.text(language)));
        }
        return words;
    }

    private static List<Breakdown> breakdowns(YamlNode study) {
        List<YamlNode> nodes = study.items("breakdowns");
        YamlNode.unique(nodes, "item");
        return nodes.stream()
                .map(node -> node.only("item", "title"))
                .map(node -> new Breakdown(node.text("item", UPPER_CODE, UPPER_RULE), node.text("title")))
                .toList();
    }

    private static Thresholds thresholds(YamlNode node) {
        int group = node.number("group", 10);
        int cell = node.number("cell", 5);
        return new Thresholds(
                group,
                cell,
                node.number("width", 5),
                node.number("strictGroup", Math.max(group, Thresholds.STRICT_GROUP), 0),
                node.number("strictCell", Math.max(cell, Thresholds.STRICT_CELL), 0));
    }

    private static RetentionRule retention(YamlNode node) {
        node.only("data", "event", "planned", "length", "end");
        return new RetentionRule(
                node.choice("data", RetentionRule.Data.class),
                node.text("event", UPPER_CODE, UPPER_RULE),
                node.optionalDate("planned"),
                node.parsed("length", Period::parse, Period.ZERO, "must be a period such as P3Y or P0D"),
                node.choice("end", RetentionRule.End.class));
    }

    private static List<Recipient> recipients(YamlNode study) {
        List<YamlNode> nodes = study.items("recipients");
        YamlNode.unique(nodes, "code");
        return nodes.stream()
                .map(node -> node.only("code", "label", "profile", "reviewed", "review"))
                .map(node -> new Recipient(
                        node.text("code", CODE, CODE_RULE),
                        node.text("label"),
                        node.choice("profile", Recipient.Profile.class),
                        node.date("reviewed"),
                        node.date("review")))
                .toList();
    }

    private static Map<Recipient.Profile, List<QuestionClass>> profiles(YamlNode study) {
        YamlNode group = study.child("columnProfiles").only(names(Recipient.Profile.values()));
        Map<Recipient.Profile, List<QuestionClass>> result = new LinkedHashMap<>();
        for (Recipient.Profile profile : Recipient.Profile.values()) {
            result.put(profile, group.choices(profile.name(), QuestionClass.class));
            if (result.getOrDefault(profile, List.of()).contains(QuestionClass.FREE_TEXT)) {
                group.problem(profile.name(), "must not carry FREE_TEXT");
            }
        }
        return result;
    }

    private static Assessment assessment(YamlNode node) {
        node.only("reference", "kind", "date", "link");
        return new Assessment(
                node.text("reference"),
                node.choice("kind", Assessment.Kind.class),
                node.date("date"),
                node.has("link") ? node.text("link", "https://[^\\s\"<>]+", "must begin with https://") : null);
    }

    private static String[] names(Enum<?>[] constants) {
        return java.util.Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
