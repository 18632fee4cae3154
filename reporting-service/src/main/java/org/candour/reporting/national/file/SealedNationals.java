package org.candour.reporting.national.file;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Base64;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.SecretKeys;
import org.candour.reporting.national.NationalSummary;
import org.candour.reporting.national.StoredNationals;

/** One JSON document under a MAC of the edition key, with a purpose of its own. */
@ApplicationScoped
public class SealedNationals implements StoredNationals {
    private static final String PURPOSE = "candour/national/1";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final PurposeMac mac;

    public SealedNationals(NationalSecret secret) {
        this.mac = new PurposeMac(SecretKeys.fromBase64("candour.secret.edition", secret.edition(), "HmacSHA256"));
    }

    /** The document as base64, so that its bytes cannot be re-written on the way. */
    private record Stored(String summary, String mac) {}

    @Override
    public byte[] write(NationalSummary summary) {
        try {
            byte[] bytes = JSON.writeValueAsBytes(summary);
            return JSON.writeValueAsBytes(new Stored(
                    Base64.getEncoder().encodeToString(bytes),
                    Base64.getEncoder().encodeToString(mac.of(PURPOSE, bytes))));
        } catch (IOException impossible) {
            throw new IllegalStateException("a summary always has a JSON form", impossible);
        }
    }

    @Override
    public NationalSummary read(byte[] document) {
        try {
            Stored stored = JSON.readValue(document, Stored.class);
            byte[] bytes = Base64.getDecoder().decode(stored.summary());
            if (!mac.matches(PURPOSE, bytes, Base64.getDecoder().decode(stored.mac()))) {
                throw new SecurityException("the stored summary was changed: its MAC does not match");
            }
            return JSON.readValue(bytes, NationalSummary.class);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new SecurityException("the stored summary cannot be read", unreadable);
        }
    }
}
