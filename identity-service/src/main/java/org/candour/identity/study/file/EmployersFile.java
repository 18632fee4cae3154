package org.candour.identity.study.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.study.Delivery;
import org.candour.identity.study.StudyEmployer;
import org.candour.identity.study.StudyUnit;
import org.candour.platform.yaml.YamlNode;

/** Reads employers.yaml: who takes part, and of which services and teams reports may show results. */
final class EmployersFile {
    private static final String CODE = "[a-z][a-z0-9-]{1,30}";
    private static final String CODE_RULE = "must be a short code in small letters, digits and dashes";
    private static final String UNIT_CODE = "(?!others|all$)" + CODE;
    private static final String MAIL = "[^@\\s]+@[^@\\s]+";
    private static final String ORGANISATION_CODE = "[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}";

    private EmployersFile() {}

    static List<StudyEmployer> read(YamlNode file) {
        List<YamlNode> nodes = file.only("employers").items("employers");
        YamlNode.unique(nodes, "code");
        List<YamlNode> doors = new ArrayList<>(nodes);
        nodes.forEach(node -> doors.addAll(node.items("units")));
        YamlNode.unique(doors, "organisationCode");
        return nodes.stream()
                .map(node -> node.only("code", "label", "organisationCode", "delivery", "mail", "units"))
                .map(node -> new StudyEmployer(
                        node.text("code", CODE, CODE_RULE),
                        node.text("label"),
                        organisationCode(node),
                        node.choice("delivery", Delivery.class),
                        node.has("mail") ? node.text("mail", MAIL, "must be a mail address") : null,
                        units(node)))
                .toList();
    }

    private static String organisationCode(YamlNode node) {
        return node.text(
                "organisationCode",
                ORGANISATION_CODE,
                "must look like HARB-0R25: digits and capitals without I, L, O and U");
    }

    private static List<StudyUnit> units(YamlNode employer) {
        List<YamlNode> nodes = employer.items("units");
        if (!nodes.isEmpty() && employer.optional("delivery").equals(Delivery.ROWS.name())) {
            employer.problem("units", "must be empty: whoever receives rows receives nothing by service or team");
        }
        YamlNode.unique(nodes, "code");
        YamlNode.unique(nodes, "label");
        List<StudyUnit> units = new ArrayList<>();
        nodes.forEach(node -> units.add(unit(node, units)));
        enough(nodes, units);
        return units;
    }

    private static StudyUnit unit(YamlNode node, List<StudyUnit> before) {
        node.only("code", "label", "parent", "people", "organisationCode");
        String parent = node.optional("parent");
        if (!parent.isEmpty()) {
            before.stream()
                    .filter(unit -> unit.code().equals(parent))
                    .findFirst()
                    .ifPresentOrElse(
                            above -> {
                                if (!above.parent().isEmpty()) {
                                    node.problem("parent", "must be a service: there are services and teams only");
                                }
                            },
                            () -> node.problem("parent", "must be a unit of this employer that is named before"));
        }
        return new StudyUnit(
                node.text("code", UNIT_CODE, CODE_RULE + ", and begin with neither others nor all"),
                node.text("label"),
                parent,
                node.number("people", 1),
                node.has("organisationCode") ? organisationCode(node) : null);
    }

    /** A unit has at least the people of the units in it. */
    private static void enough(List<YamlNode> nodes, List<StudyUnit> units) {
        Map<String, Integer> below = new LinkedHashMap<>();
        units.forEach(unit -> below.merge(unit.parent(), unit.people(), Integer::sum));
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).people() < below.getOrDefault(units.get(i).code(), 0)) {
                nodes.get(i).problem("people", "must be at least as many as work in its teams together");
            }
        }
    }
}
