package org.candour.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.survey.xlsform.Questionnaires.everything;
import static org.candour.survey.xlsform.Questionnaires.instrument;
import static org.candour.survey.xlsform.Questionnaires.option;
import static org.candour.survey.xlsform.Questionnaires.page;
import static org.candour.survey.xlsform.Questionnaires.welsh;
import static org.candour.survey.xlsform.RandomConditions.answers;
import static org.candour.survey.xlsform.RandomConditions.condition;
import static org.candour.survey.xlsform.RandomConditions.withCondition;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.quote.QuotePermission;
import org.candour.survey.instrument.Routing;
import org.candour.survey.instrument.XlsFormReading;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.file.XlsxWorkbooks;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private final OdkXlsForms forms = new OdkXlsForms(new XlsxWorkbooks());

    @Test
    void whatAFormCanSayComesBackAsItWas() {
        Instrument instrument = welsh(everything());
        XlsFormReading reading = forms.read(forms.write(instrument));
        Instrument back = reading.draft().orElseThrow();
        assertThat(back.sections()).isEqualTo(instrument.sections());
        assertThat(back.scales()).isEqualTo(instrument.scales());
        assertThat(Set.copyOf(back.translations().getFirst().texts()))
                .isEqualTo(Set.copyOf(instrument.translations().getFirst().texts()));
        assertThat(back.in("cy").sections()).isEqualTo(instrument.in("cy").sections());
        assertThat(back.title()).isEqualTo(instrument.title());
        assertThat(back.code()).isEqualTo(instrument.code());
        assertThat(reading.remarks()).noneMatch(remark -> remark.kind() == Kind.STOPPED || remark.kind() == Kind.CHECK);
    }

    @Test
    void theSameQuestionnaireGivesTheSameFileASecondLater() throws InterruptedException {
        byte[] first = forms.write(everything());
        Thread.sleep(1_100);
        assertThat(forms.write(everything())).isEqualTo(first);
    }

    /** Conditions that come back in another form must still let the same people through. */
    @Test
    void anyConditionStillHoldsForTheSamePeople() {
        Random random = new Random(7);
        for (int run = 0; run < 60; run++) {
            Instrument instrument = withCondition(condition(random, 3));
            XlsFormReading reading = forms.read(forms.write(instrument));
            Routing before = new Routing(instrument);
            Routing after = new Routing(reading.draft().orElseThrow());
            assertThat(reading.remarks()).noneMatch(remark -> remark.column().equals("relevant"));
            for (int person = 0; person < 60; person++) {
                Map<String, List<Integer>> answers = answers(random);
                assertThat(after.route(answers).pages().stream().map(Page::code))
                        .as("%s for %s", instrument.pages().getLast().shownWhen(), answers)
                        .isEqualTo(before.route(answers).pages().stream()
                                .map(Page::code)
                                .toList());
            }
        }
    }

    @Test
    void whatAFormCannotSayIsListed() throws UnreadableWorkbook {
        Item ranking = new Item(
                "WISHES",
                "Order",
                "",
                ItemType.RANKING,
                QuestionClass.VIEW,
                List.of(option(1), option(2), option(3)),
                new Limits(0, 2, 0, "", DatePrecision.DAY),
                Calculation.NONE,
                List.of());
        Item text = new Item(
                "WHY",
                "Why, {WISHES|dear colleague}?",
                "",
                ItemType.LONG_TEXT,
                QuestionClass.FREE_TEXT,
                List.of(),
                new Limits(0, 500, 0, "", DatePrecision.DAY),
                Calculation.NONE,
                List.of(QuotePermission.values()[0]));
        byte[] file = forms.write(instrument(page(ranking, Condition.ALWAYS), page(text, Condition.ALWAYS)));
        List<String> notes = new XlsxWorkbooks()
                .read(file, Set.of(NoteSheet.NAME)).sheet(NoteSheet.NAME).orElseThrow().rows().stream()
                        .map(Row::cells)
                        .map(cells -> String.join(" ", cells))
                        .toList();
        assertThat(notes)
                .anyMatch(note -> note.startsWith("WISHES") && note.contains("first 2"))
                .anyMatch(note -> note.startsWith("WHY") && note.contains("quoted"))
                .anyMatch(note -> note.startsWith("WHY") && note.contains("dear colleague"));
    }
}
