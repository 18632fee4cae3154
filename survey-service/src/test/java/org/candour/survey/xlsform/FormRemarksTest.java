package org.candour.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.survey.xlsform.Readings.draft;
import static org.candour.survey.xlsform.Readings.item;
import static org.candour.survey.xlsform.Readings.remarks;

import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.survey.instrument.XlsFormReading;
import org.candour.survey.instrument.XlsFormRemark;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.junit.jupiter.api.Test;

/** What a form says that a questionnaire cannot, in words and with its place. */
class FormRemarksTest {
    @Test
    void englishAndWelshAreTakenAndOthersNamed() {
        XlsFormReading reading = FormBuilder.survey(
                        "type | name | label::English (en) | label::Cymraeg (cy) | label::Français (fr) | hint::en",
                        "select_one yn | q | Question | Cwestiwn | Question | Hint",
                        "text | t | Text | | Texte |")
                .choices("list name | name | label::English (en) | label::Cymraeg (cy)", "yn | 1 | Yes | Ydw")
                .settings("form_title | default_language", "Form | English (en)")
                .read();
        Instrument draft = draft(reading);
        assertThat(draft.languages()).containsExactly("en", "cy");
        assertThat(item(draft.in("cy"), "Q").text()).isEqualTo("Cwestiwn");
        assertThat(item(draft.in("cy"), "Q").options().getFirst().label()).isEqualTo("Ydw");
        assertThat(item(draft, "Q").hint()).isEqualTo("Hint");
        assertThat(remarks(reading, Rule.LANGUAGE))
                .extracting(XlsFormRemark::column)
                .containsExactly("label::Français (fr)");
        assertThat(remarks(reading, Rule.TRANSLATION))
                .extracting(XlsFormRemark::row)
                .containsExactly(3);
    }

    @Test
    void aFormInNeitherLanguageIsTakenAsItIsAndSaysSo() {
        XlsFormReading reading = FormBuilder.survey("type | name | label::Français (fr)", "text | t | Texte")
                .read();
        assertThat(draft(reading).languages()).containsExactly("en");
        assertThat(item(draft(reading), "T").text()).isEqualTo("Texte");
        assertThat(remarks(reading, Rule.LANGUAGE))
                .extracting(XlsFormRemark::kind)
                .containsExactly(Kind.CHECK);
    }

    @Test
    void nothingIsDroppedInSilence() {
        XlsFormReading reading = FormBuilder.survey(
                        "type | name | label | required | default | read_only | relevant | choice_filter | my column | media::image",
                        "geopoint | place | Where? | | | | | | |",
                        "today | today | | | | | | | |",
                        "begin repeat | child | | | | | | | |",
                        "text | child_name | Name | | | | | | |",
                        "end repeat | | | | | | | | |",
                        "integer | n | N | yes | 3 | yes | ${place} != '' | | x | a.png",
                        "note | gone | Gone | | | | false() | | |",
                        "select_one nothing | s | S | | | | | | |",
                        " | stray | Stray | | | | | | |",
                        "end group | | | | | | | | |")
                .choices("list_name | name | label", "unused | 1 | One", " | 2 | Two")
                .sheet("codebook", "a", "b")
                .read();
        assertThat(reading.remarks().stream().map(remark -> remark.sheet() + " " + remark.row() + " " + remark.rule()))
                .containsExactly(
                        "survey 1 COLUMN",
                        "survey 2 TYPE",
                        "survey 3 TYPE",
                        "survey 4 REPEAT",
                        "survey 7 DEFAULT",
                        "survey 7 RELEVANT",
                        "survey 7 REQUIRED",
                        "survey 7 READ_ONLY",
                        "survey 7 MEDIA",
                        "survey 7 CLASS",
                        "survey 8 RELEVANT",
                        "survey 9 TYPE",
                        "survey 10 ROW",
                        "survey 11 GROUP",
                        "choices 2 CHOICES",
                        "choices 3 ROW",
                        "settings 0 SETTING",
                        "codebook 0 SHEET");
        assertThat(reading.remarks()).extracting(XlsFormRemark::text).noneMatch(String::isBlank);
        assertThat(draft(reading).items()).extracting(Item::code).containsExactly("N");
    }

    @Test
    void aConditionThatIsNotUnderstoodIsNamedAndHidesNothing() {
        XlsFormReading reading = FormBuilder.survey(
                        "type | name | label | relevant",
                        "integer | n | N |",
                        "text | t | T | ${n} > 3 and pulldata('x', 'y') = 1")
                .read();
        assertThat(draft(reading).page("t").orElseThrow().shownWhen()).isEqualTo(Condition.ALWAYS);
        assertThat(remarks(reading, Rule.RELEVANT)).singleElement().satisfies(remark -> {
            assertThat(remark.row()).isEqualTo(3);
            assertThat(remark.column()).isEqualTo("relevant");
            assertThat(remark.text()).contains("pulldata");
        });
    }

    @Test
    void aWorkbookThatIsNoFormStops() {
        assertThat(FormBuilder.survey("a | b", "1 | 2").read().draft()).isEmpty();
        assertThat(new FormBuilder()
                        .sheet("Sheet1", "type | name", "text | t")
                        .read()
                        .remarks())
                .extracting(XlsFormRemark::kind)
                .containsExactly(Kind.STOPPED);
        assertThat(FormBuilder.survey("type | name | label", "image | i | I")
                        .read()
                        .draft())
                .isEmpty();
    }
}
