package org.candour.identity.study.file;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.identity.study.ContactRules;
import org.candour.platform.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Reads the part of study.yaml about contact lists. A study without it has none. */
final class ContactsPart {
    private ContactsPart() {}

    static @Nullable ContactRules read(YamlNode study) {
        if (!study.has("contacts")) {
            return null;
        }
        YamlNode node = study.child("contacts").only("columns", "sources", "attendance", "register");
        List<ContactRules.Column> columns = node.choices("columns", ContactRules.Column.class);
        if (!columns.contains(ContactRules.Column.NAME) || !columns.contains(ContactRules.Column.WORK_EMAIL)) {
            node.problem("columns", "must contain NAME and WORK_EMAIL");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            node.problem("columns", "must list each column once");
        }
        return new ContactRules(
                columns,
                Set.copyOf(node.choices("sources", ContactRules.Source.class)),
                Set.copyOf(node.choices("attendance", ContactRules.Attendance.class)),
                node.has("register") ? register(study, node.child("register")) : null);
    }

    private static ContactRules.Register register(YamlNode study, YamlNode node) {
        node.only("purpose", "keptFor");
        String purpose = node.text("purpose");
        if (study.items("purposes").stream()
                .noneMatch(one -> one.optional("code").equals(purpose))) {
            node.problem("purpose", "must be the code of a purpose");
        }
        return new ContactRules.Register(
                purpose, node.parsed("keptFor", Period::parse, Period.ZERO, "must be a period such as P2Y"));
    }
}
