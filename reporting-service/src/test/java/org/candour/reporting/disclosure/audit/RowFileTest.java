package org.candour.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tables by group and a file of rows must never meet (HC-10, one delivery for each employer). */
@Tag("HC-10")
class RowFileTest {
    /** Twelve people; whoever is in g=1 alone chose a, so the tables name their rows. */
    private static final String FILE = "q1,q2\n" + "a,x\n".repeat(6) + "b,x\n".repeat(6);

    private static final String WHOLE = """
            candour-tables\t1
            edition\tT
            thresholds\t10\t5\t5
            table\tq1\tq1\ta\tb
            row\tall\tn\ta\tb
            cell\tn\t12\t-
            cell\ta\t6\t50
            cell\tb\t6\t50
            proof
            end
            """;

    @Test
    void wholeCountsAndRowsTellNothingAboutGroups() {
        assertThat(audit(WHOLE, FILE)).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void aTableByGroupTellsWhichRowIsWhose() {
        var fault = byGroup("6", "0", "0", "6");

        assertThat(kinds(audit(fault, FILE))).containsExactly(Finding.Kind.ROW_KNOWN);
        assertThat(new Auditor(10, 5, 5, EnumSet.complementOf(EnumSet.of(Sight.ROW_FILE)), 30_000)
                        .auditRows(List.of(bytes(fault)), bytes(FILE)))
                .isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void aTableByGroupThatLeavesEveryRowOpenPasses() {
        assertThat(audit(byGroup("3", "3", "3", "3"), FILE)).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void whoGetsRowsNeverGetsATableByGroup() {
        var auditor = new Auditor(10, 5, 5);

        assertThat(auditor.auditBesideRows(Released.NOTHING, bytes(WHOLE))).isInstanceOf(Verdict.Passed.class);
        for (var verdict : List.of(
                auditor.auditBesideRows(Released.NOTHING, bytes(byGroup("3", "3", "3", "3"))),
                auditor.auditBesideRows(Released.earlier(List.of(bytes(byGroup("3", "3", "3", "3")))), bytes(WHOLE)))) {
            assertThat(kinds(verdict)).containsExactly(Finding.Kind.GROUPS_BESIDE_ROWS);
        }
    }

    /** Counts of everybody are in the rows; the same bytes as a report of tables would be refused. */
    @Test
    void wholeCountsInFullPassBesideRowsOnly() {
        var full = WHOLE.replace("a\t6\t50", "a\t11\t92").replace("b\t6\t50", "b\t1\t8");
        var few = full.replace("n\t12", "n\t9").replace("a\t11", "a\t8");
        var auditor = new Auditor(10, 5, 5);

        assertThat(auditor.auditBesideRows(Released.NOTHING, bytes(full))).isInstanceOf(Verdict.Passed.class);
        assertThat(kinds(auditor.audit(List.of(), bytes(full))))
                .contains(Finding.Kind.SMALL_COUNT, Finding.Kind.HOMOGENEOUS);
        assertThat(kinds(auditor.auditBesideRows(Released.NOTHING, bytes(few)))).contains(Finding.Kind.SMALL_GROUP);
    }

    @Test
    void noTimeMeansNo() {
        assertThat(kinds(new Auditor(10, 5, 5, EnumSet.allOf(Sight.class), 0)
                        .auditRows(List.of(bytes(byGroup("3", "3", "3", "3"))), bytes(FILE))))
                .containsExactly(Finding.Kind.UNDECIDED);
    }

    /** Real sizes. Where rows are known the file is refused; where none is, it is never said to be. */
    @Test
    void referenceReportsAndFilesAreRefused() throws IOException {
        var file = Path.of(System.getProperty("candour.refdata", "none"))
                .resolve("sdc")
                .resolve("reconstruction_instances.json");
        assumeTrue(Files.exists(file), "no reference data (candour.refdata)");
        int refused = 0;
        int open = 0;
        for (var instance : new ObjectMapper().readTree(file.toFile()).get("instances")) {
            var verdict = new Auditor(10, 5, 5, EnumSet.allOf(Sight.class), 15_000)
                    .auditRows(List.of(bytes(report(instance))), bytes(rows(instance)));
            boolean known = instance.get("rows_with_determined_label").size() > 0;
            System.out.println("row file of " + instance.get("n") + " people, " + instance.get("items_in_file")
                    + " items: " + verdict.getClass().getSimpleName() + ", known rows "
                    + instance.get("rows_with_determined_label").size());
            if (known) {
                assertThat(verdict).isInstanceOf(Verdict.Refused.class);
                refused++;
            } else {
                assertThat(verdict instanceof Verdict.Refused r ? r.findings() : List.<Finding>of())
                        .noneMatch(finding -> finding.kind() == Finding.Kind.ROW_KNOWN);
                open++;
            }
        }
        System.out.println("row files of the reference: " + refused + " refused, " + open + " with no row known");
        assertThat(refused).isPositive();
    }

    private static String report(JsonNode instance) {
        var text = new StringBuilder("candour-tables\t1\nedition\tT\nthresholds\t10\t5\t5\n");
        var cells = new StringBuilder();
        for (var item : instance.get("report_suppressed_below_5_with_complement")) {
            var code = item.get("item").asText();
            text.append("table\t" + code + "\t" + code + "\t1\t2\t3\t4\t5\n");
            for (var group : List.of("all", "group0", "group1")) {
                text.append("row\t" + group + "\t" + code + group + "n");
                var size = group.equals("group1") ? instance.get("group1_size").asText() : "*";
                cells.append("cell\t" + code + group + "n\t" + size + "\t-\n");
                for (int answer = 1; answer <= 5; answer++) {
                    var count = item.path(group).path("" + answer);
                    text.append("\t" + code + group + "=" + answer);
                    cells.append("cell\t" + code + group + "=" + answer + "\t" + (count.isInt() ? count.asText() : "*")
                            + "\t-\n");
                }
                text.append("\n");
            }
            text.append("sum\tall\tgroup0\tgroup1\n");
        }
        return text.append(cells).append("proof\nend\n").toString();
    }

    private static String rows(JsonNode instance) {
        var text = new StringBuilder();
        for (int item = 1; item <= instance.get("items_in_file").asInt(); item++) {
            text.append(item > 1 ? "," : "").append("q").append(item);
        }
        for (var row : instance.get("file_rows")) {
            text.append("\n");
            for (int i = 0; i < row.size(); i++) {
                text.append(i > 0 ? "," : "").append(row.get(i).asText());
            }
        }
        return text.toString();
    }

    private static String byGroup(String a1, String b1, String a2, String b2) {
        return """
            candour-tables\t1
            edition\tT
            thresholds\t10\t5\t5
            table\tq1 by g\tq1\ta\tb
            row\tall\tn\t=a\t=b
            row\tg=1\tn1\t1=a\t1=b
            row\tg=2\tn2\t2=a\t2=b
            sum\tall\tg=1\tg=2
            cell\tn\t12\t-
            cell\t=a\t6\t-
            cell\t=b\t6\t-
            cell\tn1\t6\t-
            cell\tn2\t6\t-
            cell\t1=a\t%s\t-
            cell\t1=b\t%s\t-
            cell\t2=a\t%s\t-
            cell\t2=b\t%s\t-
            proof
            end
            """.formatted(a1, b1, a2, b2);
    }

    private static Verdict audit(String edition, String rows) {
        return new Auditor(10, 5, 5).auditRows(List.of(bytes(edition)), bytes(rows));
    }

    private static List<Finding.Kind> kinds(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused) verdict)
                .findings().stream().map(Finding::kind).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
