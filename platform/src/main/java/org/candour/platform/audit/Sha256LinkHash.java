package org.candour.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** SHA-256; every text goes in behind its length, so that no two entries have the same bytes. */
@ApplicationScoped
public class Sha256LinkHash implements LinkHash {
    private static final String PURPOSE = "candour audit chain 1";

    @Override
    public byte[] of(byte[] previous, long position, UUID id, AuditEntry entry) {
        MessageDigest digest = digest();
        text(digest, PURPOSE);
        digest.update(previous);
        number(digest, position);
        number(digest, id.getMostSignificantBits());
        number(digest, id.getLeastSignificantBits());
        number(digest, entry.at().getEpochSecond());
        number(digest, entry.at().getNano());
        text(digest, entry.subject());
        text(digest, entry.action());
        text(digest, entry.study());
        text(digest, entry.detail());
        text(digest, entry.purpose());
        return digest.digest();
    }

    private static void text(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(digest, bytes.length);
        digest.update(bytes);
    }

    private static void number(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
