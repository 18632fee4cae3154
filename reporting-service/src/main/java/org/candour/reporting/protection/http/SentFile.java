package org.candour.reporting.protection.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.candour.reporting.protection.RefusedTables;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Tables as a file in a form. */
@ApplicationScoped
public class SentFile {
    private static final long LARGEST = 4_000_000;

    private final ObjectMapper json;

    public SentFile(ObjectMapper json) {
        this.json = json;
    }

    JsonNode read(@Nullable FileUpload file) {
        if (file == null || file.size() == 0 || file.size() > LARGEST) {
            throw new RefusedTables("file", "choose a JSON file of at most " + LARGEST / 1_000_000 + " MB");
        }
        try {
            return json.readTree(Files.readString(file.uploadedFile(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException notJson) {
            throw new RefusedTables("file", "is not JSON");
        } catch (java.nio.charset.CharacterCodingException notText) {
            throw new RefusedTables("file", "is not UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("what was sent cannot be read", unreadable);
        }
    }
}
