package org.candour.identity.contact.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.candour.identity.contact.ContactKeysConfig;
import org.candour.identity.contact.KeySources;

/** Keys from the configuration, from a file, or from Vault over HTTP. */
@ApplicationScoped
public class ConfiguredKeySources implements KeySources {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ContactKeysConfig config;

    public ConfiguredKeySources(ContactKeysConfig config) {
        this.config = config;
    }

    @Override
    public Map<String, String> read() {
        try {
            if (config.vault().address().isPresent()) {
                return vault(config.vault().address().get());
            }
            return config.file().isPresent() ? file(config.file().get()) : config.given();
        } catch (IOException unreadable) {
            // The message of the cause may name what it read.
            throw new IllegalStateException("the keys of contacts cannot be read: "
                    + unreadable.getClass().getSimpleName());
        }
    }

    private static Map<String, String> file(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        Map<String, String> keys = new HashMap<>();
        lines.stringPropertyNames().forEach(name -> keys.put(name, lines.getProperty(name)));
        return keys;
    }

    private Map<String, String> vault(URI address) throws IOException {
        String path = config.vault().path().orElseThrow(() -> missing("path"));
        Path token = config.vault().tokenFile().orElseThrow(() -> missing("token-file"));
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/v1/" + path))
                .header("X-Vault-Token", Files.readString(token).strip())
                .timeout(PATIENCE)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Vault answered " + response.statusCode());
            }
            Map<String, String> keys = new HashMap<>();
            JsonNode data = new ObjectMapper().readTree(response.body()).at("/data/data");
            data.fieldNames()
                    .forEachRemaining(name -> keys.put(name, data.path(name).asText()));
            return keys;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking Vault");
        }
    }

    private static IllegalStateException missing(String key) {
        return new IllegalStateException("candour.contact.keys.vault." + key + " is missing");
    }
}
