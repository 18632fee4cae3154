package org.candour.survey.xlsform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.instrument.XlsFormReading;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.candour.survey.instrument.XlsForms;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;

/** XLSForm as the Open Data Kit and its relatives use it. */
@ApplicationScoped
public class OdkXlsForms implements XlsForms {
    private static final Set<String> SETTINGS =
            Set.of("form_title", "form_id", "default_language", "candour_title_en", "candour_title_cy");
    private static final Set<String> LIST_COLUMNS =
            Set.of("list_name", "name", "label", "candour_kind", "candour_exclusive", "candour_group");
    private static final Set<String> SURVEY_COLUMNS = Set.of(
            "type",
            "name",
            "label",
            "hint",
            "guidance_hint",
            "relevant",
            "constraint",
            "constraint_message",
            "required",
            "required_message",
            "appearance",
            "default",
            "calculation",
            "choice_filter",
            "parameters",
            "read_only",
            "media",
            "trigger",
            "disabled",
            "candour_type",
            "candour_class",
            "candour_decimals",
            "candour_unit_en",
            "candour_unit_cy");

    private final Workbooks workbooks;

    public OdkXlsForms(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    @Override
    public XlsFormReading read(byte[] file) {
        Remarks remarks = new Remarks();
        try {
            Workbook workbook =
                    workbooks.read(file, Set.of(Remarks.SURVEY, Remarks.CHOICES, Remarks.SETTINGS, ScaleSheet.NAME));
            Places places = new Places();
            return new XlsFormReading(draft(workbook, places, remarks), remarks.sorted(), places.lines());
        } catch (UnreadableWorkbook e) {
            String message = e.getMessage();
            remarks.add(Kind.STOPPED, "", 0, "", Rule.FILE, message == null ? "" : message);
            return new XlsFormReading(Optional.empty(), remarks.sorted(), new Places().lines());
        }
    }

    @Override
    public byte[] write(Instrument instrument) {
        return workbooks.write(new FormWriter(instrument).workbook());
    }

    private static Optional<Instrument> draft(Workbook workbook, Places places, Remarks remarks) {
        Optional<Table> survey = workbook.sheet(Remarks.SURVEY).map(Table::new);
        if (survey.isEmpty() || !survey.get().has("type") || !survey.get().has("name")) {
            remarks.add(
                    Kind.STOPPED,
                    Remarks.SURVEY,
                    survey.isPresent() ? 1 : 0,
                    "",
                    Rule.SHEET,
                    "An XLSForm has a sheet called survey whose first row has the headings type and name.");
            return Optional.empty();
        }
        Table choices = table(workbook, Remarks.CHOICES);
        Table settings = table(workbook, Remarks.SETTINGS);
        FormLanguages languages =
                new FormLanguages(List.of(survey.get(), choices), setting(settings, "default_language"), remarks);
        ChoiceLists lists = new ChoiceLists(choices, languages, remarks);
        Wording title = title(settings, languages, remarks);
        KnownNames names = new KnownNames();
        List<Part> parts = new FormReader(survey.get(), languages, lists, title, names, remarks)
                .read(SurveyTree.of(survey.get(), remarks));
        lists.remarkUnused();
        others(workbook, survey.get(), choices, settings, remarks);
        ScaleSheet scales = new ScaleSheet(table(workbook, ScaleSheet.NAME), languages, remarks);
        Instrument draft =
                new Assembly(survey.get(), languages, names, remarks).instrument(code(settings), title, parts, scales);
        if (draft.items().isEmpty()) {
            remarks.add(
                    Kind.STOPPED, Remarks.SURVEY, 0, "", Rule.SHEET, "There is no question that can be carried over.");
            return Optional.empty();
        }
        places.note(draft, parts, scales);
        return Optional.of(draft);
    }

    private static Table table(Workbook workbook, String name) {
        return new Table(workbook.sheet(name).orElse(new Sheet(name, List.of())));
    }

    private static String setting(Table settings, String name) {
        return settings.rows().stream()
                .findFirst()
                .map(row -> settings.cell(row, name))
                .orElse("");
    }

    private static Wording title(Table settings, FormLanguages languages, Remarks remarks) {
        Optional<Row> row = settings.rows().stream().findFirst();
        Wording own =
                row.map(one -> languages.own(settings, one, "candour_title")).orElse(Wording.NONE);
        String plain = setting(settings, "form_title");
        if (!own.empty() || !plain.isEmpty()) {
            return own.empty() ? Wording.of(languages.source(), plain) : own;
        }
        remarks.add(Kind.CHECK, Remarks.SETTINGS, 0, "form_title", Rule.SETTING, "The form has no title. Give it one.");
        String id = setting(settings, "form_id");
        return Wording.of(languages.source(), id.isEmpty() ? "Untitled questionnaire" : id);
    }

    /** Capital letters, digits and hyphens. */
    private static String code(Table settings) {
        String code = setting(settings, "form_id")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^[^A-Z]+|-+$", "");
        return code.isEmpty() ? "FORM" : code.substring(0, Math.min(code.length(), 20));
    }

    private static void others(Workbook workbook, Table survey, Table choices, Table settings, Remarks remarks) {
        Set<String> known = Set.of(Remarks.SURVEY, Remarks.CHOICES, Remarks.SETTINGS, ScaleSheet.NAME, NoteSheet.NAME);
        workbook.sheets().stream()
                .map(Sheet::name)
                .filter(name -> !known.contains(name.strip().toLowerCase(Locale.ROOT)))
                .forEach(name -> remarks.add(
                        Kind.LEFT_OUT, name, 0, "", Rule.SHEET, "The sheet is not part of the form and was not read."));
        columns(Remarks.SURVEY, survey, SURVEY_COLUMNS, remarks);
        columns(Remarks.CHOICES, choices, LIST_COLUMNS, remarks);
        columns(Remarks.SETTINGS, settings, SETTINGS, remarks);
    }

    private static void columns(String sheet, Table table, Set<String> known, Remarks remarks) {
        table.others(known)
                .forEach(heading ->
                        remarks.add(Kind.LEFT_OUT, sheet, 1, heading.title(), Rule.COLUMN, "The column was left out."));
    }
}
