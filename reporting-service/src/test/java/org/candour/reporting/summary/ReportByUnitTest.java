package org.candour.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.platform.crypto.PurposeMac;
import org.candour.reporting.disclosure.SafeTable;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.StrictItems;
import org.candour.reporting.disclosure.audit.Verdict;
import org.candour.reporting.summary.file.EditionFile;
import org.candour.reporting.summary.http.PageUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A report by service and team, from the answers to what the auditor and the reader see. */
@Tag("HC-10")
@Tag("PP-3")
class ReportByUnitTest {
    private static final EmployerSummary SUMMARY = MadeUpUnits.summary();

    @Test
    void rowsComeInTheOrderOfThePackAndSmallTeamsStandTogether() {
        Division units = SUMMARY.text().divided().getLast();

        assertThat(units.name()).isEqualTo("service and team");
        assertThat(units.groups())
                .extracting(Division.Group::full)
                .containsExactly(
                        "Children in care",
                        "Children in care: North team",
                        "Children in care: South team",
                        "Everybody else in Children in care",
                        "Referral and assessment",
                        "Referral and assessment: Duty team",
                        "Everybody else in Referral and assessment",
                        "Court and family support",
                        "Court and family support: Court team",
                        "Court and family support: Family team",
                        "Lindenshire Council, no service named",
                        "Everybody else");
        assertThat(units.remark())
                .contains("fewer than 10 people of a service or team", "by service only")
                .doesNotContain("Night");
    }

    @Test
    void everyRowHoldsAtLeastTenPeopleAndOfQuestionsOnHealthTwenty() {
        Set<String> strict = strict();
        for (SafeTable table : byUnit()) {
            int least = strict.contains(table.item()) ? 20 : 10;
            assertThat(table.rows())
                    .as(table.id())
                    .allMatch(row -> row.base().count().orElse(0) >= least);
        }
        assertThat(byUnit()).hasSizeGreaterThan(20);
    }

    @Test
    void theAuditorFindsNothing() {
        var auditor = new Auditor(10, 5, 5, new StrictItems(20, 10, strict()));

        assertThat(auditor.audit(List.of(), SUMMARY.numbers().bytes())).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void thePageSaysWhatStandsTogetherAndWhatATeamBelongsTo() {
        String page = PageUnderTest.render(SUMMARY);

        assertThat(page)
                .contains("By service and team</h2>", "Where fewer than 10 people of a service or team answered")
                .contains(
                        "candour-groups__below",
                        "<span class=\"govuk-visually-hidden\">Children in care: </span>North team")
                .contains("Everybody else in Children in care")
                .doesNotContain("Night team", "Leaving care<");
        assertThat(MethodText.of(SUMMARY))
                .extracting(TextBlock::text)
                .anyMatch(text -> text.contains("by service and team follow the same rules"));
        ShownShare share = ShownShare.of(SUMMARY);
        System.out.println("by service and team: " + byUnit().size() + " questions, " + teams() + " with teams; "
                + share.sentence());
    }

    @Test
    void anEditionOfBeforeThereWereUnitsIsStillRead() throws Exception {
        var json = new ObjectMapper();
        var stored = (ObjectNode) json.readTree(EditionFile.write(MadeUpEmployer.summary(12), MadeUpEmployer.KEY));
        JsonNode text = json.readTree(stored.get("text").binaryValue());
        text.get("divisions").forEach(division -> {
            ((ObjectNode) division).remove("note");
            division.get("groups").forEach(group -> ((ObjectNode) group).remove("above"));
        });
        byte[] older = json.writeValueAsBytes(text);
        assertThat(older).hasSizeLessThan(stored.get("text").binaryValue().length);
        var bound = new ByteArrayOutputStream();
        bound.writeBytes(older);
        bound.write(0);
        bound.writeBytes(stored.get("numbers").binaryValue());
        byte[] mac = new PurposeMac(new SecretKeySpec(MadeUpEmployer.KEY, "HmacSHA256"))
                .of("candour/summary/1", bound.toByteArray());
        stored.put("text", Base64.getEncoder().encodeToString(older));
        stored.put("textMac", Base64.getEncoder().encodeToString(mac));

        EmployerSummary read = EditionFile.read(json.writeValueAsBytes(stored), MadeUpEmployer.KEY);

        assertThat(read.text().divided())
                .hasSize(2)
                .allMatch(division -> division.remark().isEmpty());
        assertThat(PageUnderTest.render(read)).contains("Lindenshire Council");
    }

    private static List<SafeTable> byUnit() {
        return SUMMARY.numbers().tables().stream()
                .filter(table -> table.id().endsWith(" by " + WorkUnits.NAME))
                .toList();
    }

    private static long teams() {
        return byUnit().stream()
                .filter(table ->
                        table.rows().stream().anyMatch(row -> row.name().equals("unit=north")))
                .count();
    }

    private static Set<String> strict() {
        return MadeUpEmployer.INSTRUMENT.items().stream()
                .filter(item -> item.questionClass() == QuestionClass.SPECIAL
                        || item.questionClass() == QuestionClass.DEMOGRAPHIC)
                .map(Item::code)
                .collect(Collectors.toSet());
    }
}
