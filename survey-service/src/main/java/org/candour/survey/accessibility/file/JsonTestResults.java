package org.candour.survey.accessibility.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.candour.survey.accessibility.TestResult;
import org.candour.survey.accessibility.TestResults;

/** Reads the result that was committed with the code it speaks of. */
@ApplicationScoped
public class JsonTestResults implements TestResults {
    private static final String FILE = "/accessibility.json";

    private final TestResult latest;

    public JsonTestResults(ObjectMapper json) {
        this.latest = read(json);
    }

    @Override
    public TestResult latest() {
        return latest;
    }

    private static TestResult read(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(JsonTestResults.class.getResourceAsStream(FILE), FILE)) {
            return json.readValue(file, TestResult.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
