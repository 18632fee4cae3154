package org.candour.reporting.summary.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.candour.platform.crypto.PurposeMac;
import org.candour.reporting.disclosure.ProtectedTables;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.SummaryText;

/**
 * Writes a summary as one JSON document and reads it back. The same summary always gives the same bytes. A MAC covers
 * the texts and the participation, a second one, made by disclosure control, the tables; both have to be right.
 */
public final class EditionFile {
    private static final String PURPOSE = "candour/summary/1";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The stored document: parts as base64 so that their bytes cannot be re-written on the way. */
    private record Stored(String text, String textMac, String numbers, String numbersMac) {}

    private EditionFile() {}

    /** @param key at least 32 bytes, the same for reading */
    public static byte[] write(EmployerSummary summary, byte[] key) {
        try {
            byte[] text = JSON.writeValueAsBytes(summary.text());
            return JSON.writeValueAsBytes(new Stored(
                    encode(text),
                    encode(mac(key).of(PURPOSE, bound(text, summary.numbers().bytes()))),
                    encode(summary.numbers().bytes()),
                    encode(summary.numbers().mac(key))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a summary always has a JSON form", impossible);
        }
    }

    /** @throws SecurityException when the bytes are not what was written under this key */
    public static EmployerSummary read(byte[] bytes, byte[] key) {
        try {
            Stored stored = JSON.readValue(bytes, Stored.class);
            byte[] text = decode(stored.text());
            byte[] numbers = decode(stored.numbers());
            if (!mac(key).matches(PURPOSE, bound(text, numbers), decode(stored.textMac()))) {
                throw new SecurityException("the stored summary was changed: its MAC does not match");
            }
            return new EmployerSummary(
                    JSON.readValue(text, SummaryText.class),
                    ProtectedTables.fromEdition(numbers, decode(stored.numbersMac()), key));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new SecurityException("the stored summary cannot be read", unreadable);
        }
    }

    // The texts are bound to their tables: a text of one employer does not fit the tables of another.
    private static byte[] bound(byte[] text, byte[] numbers) {
        byte[] both = new byte[text.length + 1 + numbers.length];
        System.arraycopy(text, 0, both, 0, text.length);
        System.arraycopy(numbers, 0, both, text.length + 1, numbers.length);
        return both;
    }

    private static PurposeMac mac(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the edition key needs at least 32 bytes");
        }
        return new PurposeMac(new SecretKeySpec(key, "HmacSHA256"));
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
