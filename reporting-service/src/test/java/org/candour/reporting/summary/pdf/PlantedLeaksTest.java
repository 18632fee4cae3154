package org.candour.reporting.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.candour.reporting.DisclosureRules;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.disclosure.SafeTable;
import org.junit.jupiter.api.Test;

/** The controls of rule 1: a renderer that breaks it is found. */
class PlantedLeaksTest {
    @Test
    void aRendererThatTakesARawTableIsFound() {
        assertThat(broken(DisclosureRules.renderersNeverSeeRawTables, PrintsRawTable.class))
                .isTrue();
    }

    @Test
    void aTableThatNobodyProtectedIsFound() {
        assertThat(broken(DisclosureRules.onlyDisclosureMakesSafeTables, MakesOwnRow.class))
                .isTrue();
    }

    private static boolean broken(ArchRule rule, Class<?> planted) {
        JavaClasses classes = new ClassFileImporter().importClasses(planted);
        return rule.evaluate(classes).hasViolation();
    }

    static final class PrintsRawTable {
        private PrintsRawTable() {}

        static String print(FrequencyTable table) {
            return table.id();
        }
    }

    static final class MakesOwnRow {
        private MakesOwnRow() {}

        static SafeTable.Row row(SafeCell base) {
            return new SafeTable.Row("all", base, List.of(base));
        }
    }
}
