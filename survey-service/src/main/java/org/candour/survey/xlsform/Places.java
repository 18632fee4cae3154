package org.candour.survey.xlsform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.instrument.TextKeys;
import org.candour.survey.instrument.Lines;
import org.candour.survey.instrument.Lines.Line;

/** Where the parts of a questionnaire stand in the workbook that it came from. */
final class Places {
    private static final int FIRST_ROW = 2;

    private final Map<String, Line> places = new HashMap<>();

    /** Takes down all that became part of the draft; of two parts with one name the first counts. */
    void note(Instrument draft, List<Part> parts, ScaleSheet scales) {
        for (String setting : List.of("title", "code", "version", "corrects", "languages")) {
            put(setting, Remarks.SETTINGS, FIRST_ROW);
        }
        parts.stream()
                .flatMap(part -> part.pieces.stream())
                .flatMap(piece -> piece.questions().stream())
                .forEach(this::note);
        for (Section section : draft.sections()) {
            section.pages().forEach(page -> put("page/" + page.code(), Remarks.SURVEY, row(page)));
            put("section/" + section.code(), Remarks.SURVEY, row(section.pages().getFirst()));
        }
        draft.scales().forEach(scale -> put("scale/" + scale.code(), ScaleSheet.NAME, scales.row(scale.code())));
    }

    private void note(Question question) {
        put("item/" + question.code, Remarks.SURVEY, question.row.number());
        question.choices.forEach(choice -> put(
                TextKeys.option(question.code, choice.value()),
                Remarks.CHOICES,
                choice.row().number()));
    }

    private int row(Page page) {
        return places.getOrDefault("item/" + page.items().getFirst().code(), new Line("", 0))
                .number();
    }

    private void put(String place, String sheet, int row) {
        places.putIfAbsent(place, new Line(Lines.SHEET + sheet, row));
    }

    Lines lines() {
        return new Lines("the spreadsheet", places);
    }
}
