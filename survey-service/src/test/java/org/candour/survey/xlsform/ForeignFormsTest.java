package org.candour.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Section;
import org.candour.survey.instrument.XlsFormReading;
import org.candour.survey.instrument.XlsFormRemark;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.candour.survey.xlsform.file.XlsxWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that others wrote, see the README beside them. */
class ForeignFormsTest {
    private final OdkXlsForms forms = new OdkXlsForms(new XlsxWorkbooks());

    @Test
    void aFormWithTheTypesOfOldTimes() {
        XlsFormReading reading = read("simple.xlsx");
        Instrument draft = reading.draft().orElseThrow();
        assertThat(draft.items()).extracting(Item::code).containsExactly("NAME", "AGE", "HAS_CHILDREN", "WEB_BROWSERS");
        assertThat(draft.item("WEB_BROWSERS").orElseThrow().type()).isEqualTo(ItemType.MULTIPLE_CHOICE);
        assertThat(draft.item("HAS_CHILDREN").orElseThrow().options().stream().map(Option::value))
                .containsExactly(0, 1);
        assertThat(rows(reading, Rule.TYPE)).containsExactly(4, 6);
    }

    @Test
    void aFormThatRegistersPeople() {
        XlsFormReading reading = read("person.xlsx");
        Instrument draft = reading.draft().orElseThrow();
        assertThat(draft.title()).isEqualTo("Add Person");
        assertThat(draft.items())
                .extracting(Item::code)
                .containsExactly(
                        "NAME", "EXTERNAL_ID", "NATIONALITY", "CONTACT_TELEPHONE_NUMBER", "DATE_OF_BIRTH", "SEX");
        assertThat(draft.item("NATIONALITY").orElseThrow().options().getLast())
                .satisfies(other -> assertThat(other.ownWords()).isTrue());
        assertThat(rows(reading, Rule.RELEVANT)).containsExactly(4);
    }

    @Test
    void aFormWithNotes() {
        XlsFormReading reading = read("pregnancy_visit.xlsx");
        Instrument draft = reading.draft().orElseThrow();
        assertThat(draft.sections())
                .extracting(Section::title)
                .containsExactly("Missing Visit Report", "Danger Signs", "Note to the CHW", "Pregnancy Visit");
        assertThat(draft.item("R_VISIT_YES").orElseThrow().type()).isEqualTo(ItemType.INFORMATION);
        assertThat(draft.item("VISIT_CONFIRMED").orElseThrow().type()).isEqualTo(ItemType.CALCULATED);
        assertThat(draft.page("g-danger-signs").orElseThrow().shownWhen()).isEqualTo(Conditions.is("ATTENDED_ANC", 1));
        assertThat(draft.page("r-danger-sign9").orElseThrow().shownWhen())
                .isEqualTo(Conditions.is("G_DANGER_SIGNS", 9));
        assertThat(draft.page("r-visit-unknown").orElseThrow().shownWhen()).isEqualTo(Condition.ALWAYS);
        assertThat(rows(reading, Rule.RELEVANT)).containsExactly(31, 41, 52, 64, 65, 66);
    }

    @Test
    void aLongFormInSeveralLanguages() {
        XlsFormReading reading = read("pregnancy.xlsx");
        Instrument draft = reading.draft().orElseThrow();
        assertThat(draft.languages()).containsExactly("en");
        assertThat(draft.items()).hasSize(39);
        assertThat(draft.item("G_DANGER_SIGNS").orElseThrow().options()).hasSize(9);
        assertThat(draft.page("r-danger-sign3").orElseThrow().shownWhen())
                .isEqualTo(Conditions.is("G_DANGER_SIGNS", 3));
        assertThat(draft.item("G_LMP_APPROX").orElseThrow().options().stream().map(Option::value))
                .containsExactly(61, 91, 122, 183, 244);
        assertThat(reading.remarks().stream()
                        .filter(remark -> remark.rule() == Rule.LANGUAGE)
                        .map(XlsFormRemark::column))
                .containsExactly("label::hi", "label::id");
        assertThat(rows(reading, Rule.CONSTRAINT)).contains(38, 48, 51);
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple.xlsx", "person.xlsx", "pregnancy.xlsx", "pregnancy_visit.xlsx"})
    void whatWasReadCanBeWrittenAndReadAgain(String file) {
        Instrument draft = read(file).draft().orElseThrow();
        assertThat(forms.read(forms.write(draft)).draft()).hasValue(draft);
    }

    private XlsFormReading read(String file) {
        try (InputStream input = Objects.requireNonNull(getClass().getResourceAsStream("/xlsform/" + file))) {
            return forms.read(input.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Integer[] rows(XlsFormReading reading, Rule rule) {
        return reading.remarks().stream()
                .filter(remark -> remark.rule() == rule && remark.sheet().equals("survey"))
                .map(XlsFormRemark::row)
                .toArray(Integer[]::new);
    }
}
