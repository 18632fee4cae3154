package org.candour.survey.answering.db;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.quote.QuotePermission;
import org.candour.survey.answering.Draft;
import org.candour.survey.answering.Draft.PageState;
import org.candour.survey.answering.Entry;
import org.candour.survey.answering.Given;
import org.candour.survey.response.SealedAnswers;
import org.jspecify.annotations.Nullable;

/** Drafts as sealed JSON, short because one is written with every page. */
@ApplicationScoped
public class DraftDocuments {
    /** The parts of a draft: entries by item, pages by code. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Document(
            @Nullable Map<String, Row> e, @Nullable Map<String, PageState> p) {}

    /** An entry: values, text, permission, revision, device, others. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Row(
            @Nullable List<Integer> v,
            @Nullable String t,
            @Nullable QuotePermission q,
            int r,
            int d,
            @Nullable List<Row> o) {}

    private final SealedAnswers sealedAnswers;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    public DraftDocuments(SealedAnswers sealedAnswers, ObjectMapper json) {
        this.sealedAnswers = sealedAnswers;
        this.writer = json.writerFor(Document.class);
        this.reader = json.readerFor(Document.class);
    }

    byte[] seal(UUID participation, Draft draft) {
        Map<String, Row> rows = new HashMap<>();
        draft.entries().forEach((item, entry) -> rows.put(item, row(entry)));
        try {
            return sealedAnswers.seal(participation, writer.writeValueAsBytes(new Document(rows, draft.pages())));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a draft cannot be written as JSON");
        }
    }

    Draft open(UUID participation, int revision, byte[] sealed) {
        try {
            Document document = reader.readValue(sealedAnswers.open(participation, sealed));
            Map<String, Entry> entries = new HashMap<>();
            if (document.e() != null) {
                document.e().forEach((item, row) -> entries.put(item, entry(row)));
            }
            return new Draft(revision, entries, document.p() == null ? Map.of() : document.p());
        } catch (IOException broken) {
            throw new IllegalStateException("a stored draft cannot be read");
        }
    }

    private static Row row(Entry entry) {
        List<Row> others = entry.others().stream()
                .map(other -> row(other.given(), other.revision(), other.device(), List.of()))
                .toList();
        return row(entry.given(), entry.revision(), entry.device(), others);
    }

    private static Row row(Given given, int revision, int device, List<Row> others) {
        return new Row(given.values(), given.text(), given.permission().orElse(null), revision, device, others);
    }

    private static Entry entry(Row row) {
        List<Entry.Other> others = (row.o() == null ? List.<Row>of() : row.o())
                .stream()
                        .map(other -> new Entry.Other(given(other), other.r(), other.d()))
                        .toList();
        return new Entry(given(row), row.r(), row.d(), others);
    }

    private static Given given(Row row) {
        return new Given(
                row.v() == null ? List.of() : row.v(), row.t() == null ? "" : row.t(), Optional.ofNullable(row.q()));
    }
}
