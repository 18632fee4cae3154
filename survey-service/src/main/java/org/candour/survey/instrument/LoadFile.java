package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.contracts.instrument.Instrument;
import org.candour.platform.yaml.FileProblem;

/** Makes a draft of a file: a definition in our format, or a spreadsheet. All of it or nothing. */
@ApplicationScoped
public class LoadFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Pattern CODE = Pattern.compile("^[\\s-]*\\{?code: \"?([A-Za-z0-9_-]+)");

    private final Definitions definitions;
    private final XlsForms spreadsheets;
    private final DraftTable drafts;

    LoadFile(Definitions definitions, XlsForms spreadsheets, DraftTable drafts) {
        this.definitions = definitions;
        this.spreadsheets = spreadsheets;
        this.drafts = drafts;
    }

    /** @param name under which problems are reported; never taken from what a browser sent */
    @Transactional
    public LoadOutcome load(String study, String name, byte[] content, String subject) {
        if (spreadsheet(content)) {
            XlsFormReading reading = spreadsheets.read(content);
            return reading.draft()
                    .map(draft -> fromSpreadsheet(study, draft, reading, subject))
                    .orElseGet(() -> new LoadOutcome.Refused(List.of(), reading.remarks()));
        }
        return text(content)
                .map(text -> fromText(study, name, text, subject))
                .orElseGet(() -> refused(name, "must be a definition in UTF-8 text, or an XLSForm in .xlsx"));
    }

    /**
     * By way of our own format, so that a spreadsheet can bring in nothing that a definition could not. Problems are
     * told by sheet and row all the same: the author has never seen that definition.
     */
    private LoadOutcome fromSpreadsheet(String study, Instrument draft, XlsFormReading sheets, String subject) {
        String text = definitions.write(draft);
        return switch (definitions.read(InspectVersion.FILE, text)) {
            case Reading.Refused refused ->
                new LoadOutcome.Refused(inRows(refused.problems(), text, sheets.rows()), sheets.remarks());
            case Reading.Read read -> drafts.put(study, read.instrument(), sheets.rows(), sheets.remarks(), subject);
        };
    }

    private LoadOutcome fromText(String study, String name, String text, String subject) {
        return switch (definitions.read(name, text)) {
            case Reading.Refused refused -> new LoadOutcome.Refused(refused.problems(), List.of());
            case Reading.Read read -> drafts.put(study, read.instrument(), read.lines(), List.of(), subject);
        };
    }

    /** The last part that begins at or above the line of a problem is the one that it is in. */
    private static List<FileProblem> inRows(List<FileProblem> problems, String text, Lines rows) {
        List<String> lines = text.lines().toList();
        return problems.stream()
                .map(problem -> {
                    String code = lines.stream()
                            .limit(problem.line())
                            .map(CODE::matcher)
                            .filter(Matcher::find)
                            .map(found -> found.group(1))
                            .reduce("", (earlier, later) -> later);
                    Lines.Line row = rows.ofCode(code);
                    return new FileProblem(row.file(), row.number(), problem.field(), problem.rule());
                })
                .toList();
    }

    private static LoadOutcome refused(String name, String rule) {
        return new LoadOutcome.Refused(List.of(new FileProblem(name, 0, "", rule)), List.of());
    }

    private static boolean spreadsheet(byte[] content) {
        return content.length >= ZIP.length
                && ByteBuffer.wrap(content, 0, ZIP.length).equals(ByteBuffer.wrap(ZIP));
    }

    private static Optional<String> text(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
