package org.candour.reporting.workbench.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file as a browser or a program sent it. */
final class Sent {
    private static final long LARGEST_DEFINITION = 1_000_000;

    private Sent() {}

    /** Its bytes; empty when there is no file, or an empty one. */
    static Optional<byte[]> bytes(@Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("what was sent cannot be read", unreadable);
        }
    }

    /** The text of a small file in UTF-8; empty when it is none. */
    static Optional<String> text(@Nullable FileUpload file) {
        if (file == null || file.size() > LARGEST_DEFINITION) {
            return Optional.empty();
        }
        return bytes(file).flatMap(Sent::decoded);
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
