package org.candour.identity.console.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.candour.contracts.progress.ProgressAnswer;
import org.candour.contracts.progress.ProgressRequest;
import org.candour.identity.console.Progress;
import org.candour.identity.entry.TicketConfig;
import org.candour.identity.lookup.LookupConfig;
import org.candour.platform.crypto.TextSigner;
import org.candour.platform.page.AddressConfig;

/** Over HTTP, each request signed for this purpose alone (ADR 0020). The console waits a second, not longer. */
@ApplicationScoped
public class HttpProgress implements Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration VALID = Duration.ofMinutes(1);

    private final HttpClient client;
    private final URI address;
    private final TextSigner signer;
    private final ObjectMapper json;
    private final Clock clock;

    public HttpProgress(
            LookupConfig config, AddressConfig addresses, TicketConfig key, ObjectMapper json, Clock clock) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.address = config.survey().orElseGet(addresses::survey).resolve("/progress");
        this.signer = new TextSigner(ProgressRequest.PURPOSE, "candour.ticket.private-key", key.privateKey());
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<ProgressAnswer> of(String study) {
        try {
            ProgressRequest asked = new ProgressRequest(study, clock.instant().plus(VALID));
            String form =
                    "request=" + URLEncoder.encode(signer.sign(json.writeValueAsBytes(asked)), StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Accept", "application/json")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .timeout(PATIENCE)
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            var response = client.send(request, BodyHandlers.ofByteArray());
            return response.statusCode() == 200
                    ? Optional.of(json.readValue(response.body(), ProgressAnswer.class))
                    : Optional.empty();
        } catch (IOException unreachable) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
