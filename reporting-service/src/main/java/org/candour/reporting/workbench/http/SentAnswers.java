package org.candour.reporting.workbench.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.candour.platform.problem.CommonProblem;
import org.candour.platform.problem.Problem;
import org.candour.reporting.workbench.AnswerFiles;
import org.jspecify.annotations.Nullable;

/** Turns answers that came as JSON into the file they would be. */
@ApplicationScoped
public class SentAnswers {
    private final AnswerFiles files;

    public SentAnswers(AnswerFiles files) {
        this.files = files;
    }

    record Body(String name, byte[] file, String definition) {}

    Body of(@Nullable JsonNode body) {
        if (body == null
                || !body.path("definition").isObject()
                || !body.path("header").isArray()
                || !body.path("rows").isArray()) {
            throw new Problem(
                    CommonProblem.BAD_REQUEST, "Send an object with definition, header and rows (docs/workbench.md).");
        }
        List<List<String>> rows = new ArrayList<>();
        body.path("rows").forEach(row -> rows.add(cells(row)));
        return new Body(
                body.path("name").asText(""),
                files.write(cells(body.path("header")), rows),
                body.path("definition").toString());
    }

    private static List<String> cells(JsonNode row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> {
            if (cell.isContainerNode()) {
                throw new Problem(CommonProblem.BAD_REQUEST, "A cell is a number, a text or null.");
            }
            cells.add(cell.isNull() ? "" : cell.asText());
        });
        return cells;
    }
}
