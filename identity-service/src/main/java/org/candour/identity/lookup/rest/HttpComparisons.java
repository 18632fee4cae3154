package org.candour.identity.lookup.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.comparison.ClaimableQuestion;
import org.candour.contracts.comparison.ComparisonAnswer;
import org.candour.contracts.comparison.ComparisonRequest;
import org.candour.identity.entry.TicketConfig;
import org.candour.identity.lookup.Comparisons;
import org.candour.identity.lookup.LookupConfig;
import org.candour.platform.crypto.TextSigner;
import org.candour.platform.page.AddressConfig;

/** Over HTTP, each request signed for this purpose alone (ADR 0020). Nothing asked or answered is logged. */
@ApplicationScoped
public class HttpComparisons implements Comparisons {
    private static final TypeReference<List<ClaimableQuestion>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<ComparisonAnswer> ANSWER = new TypeReference<>() {};

    private final HttpClient client;
    private final LookupConfig config;
    private final URI survey;
    private final TextSigner signer;
    private final ObjectMapper json;

    public HttpComparisons(LookupConfig config, AddressConfig addresses, TicketConfig key, ObjectMapper json) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.config = config;
        this.survey = config.survey().orElseGet(addresses::survey);
        this.signer = new TextSigner(ComparisonRequest.PURPOSE, "candour.ticket.private-key", key.privateKey());
        this.json = json;
    }

    @Override
    public Optional<List<ClaimableQuestion>> questions(String study) {
        return send(request("/comparison/" + study + "/questions").GET(), QUESTIONS);
    }

    @Override
    public Optional<ComparisonAnswer> compare(ComparisonRequest comparison) {
        String form = "request=" + URLEncoder.encode(signed(comparison), StandardCharsets.UTF_8);
        return send(
                request("/comparison")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                ANSWER);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(survey.resolve(path))
                .header("Accept", "application/json")
                .timeout(config.patience());
    }

    private String signed(ComparisonRequest comparison) {
        try {
            return signer.sign(json.writeValueAsBytes(comparison));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a comparison could not be written");
        }
    }

    private <T> Optional<T> send(HttpRequest.Builder request, TypeReference<T> type) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return response.statusCode() == 200 ? Optional.of(json.readValue(response.body(), type)) : Optional.empty();
        } catch (IOException unreachable) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
