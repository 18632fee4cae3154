package org.candour.reporting;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.LinkedTables;
import org.candour.reporting.disclosure.ProtectedTables;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.disclosure.SafeScore;
import org.candour.reporting.disclosure.SafeTable;
import org.candour.reporting.intake.OpenAnswers;
import org.candour.reporting.reliability.AnswerTable;

/** Rule 1 of docs/architecture.md: a raw table cannot be printed. */
public final class DisclosureRules {
    private static final Set<String> SAFE = Set.of(
            ProtectedTables.class.getName(),
            SafeTable.class.getName(),
            SafeTable.Row.class.getName(),
            SafeCell.class.getName(),
            SafeScore.class.getName());

    private DisclosureRules() {}

    @ArchTest
    public static final ArchRule renderersNeverSeeRawTables = noClasses()
            .that()
            .resideInAnyPackage("..reporting..http..", "..reporting..pdf..", "..reporting..file..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(FrequencyTable.class, LinkedTables.class, AnswerTable.class, OpenAnswers.class)
            .because("what a page or a file cannot hold, it cannot print by mistake (rule 1)");

    @ArchTest
    public static final ArchRule onlyDisclosureMakesSafeTables = noClasses()
            .that()
            .resideOutsideOfPackage("..reporting.disclosure")
            .should()
            .callConstructorWhere(describe("it makes something safe to print", DisclosureRules::makesSafe))
            .because("a table is safe because the policy made it, or because its MAC is right (rule 1)");

    private static boolean makesSafe(JavaConstructorCall call) {
        return SAFE.contains(call.getTargetOwner().getName());
    }
}
