package org.candour.identity.contact.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.candour.identity.contact.FileReading;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file as a browser sent it. */
final class SentFile {
    static final String NO_AGREEMENT =
            "There is no data sharing agreement in force, so that nothing can be taken in. Ask the study team";
    private static final long LARGEST = 5L * 1024 * 1024;

    private SentFile() {}

    /** Why it cannot be read at all, or nothing. */
    static Optional<String> unfit(@Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            return Optional.of("Choose a file that is not empty");
        }
        return file.size() > LARGEST
                ? Optional.of("The file is larger than 5 MB. Split it into several files")
                : Optional.empty();
    }

    static int status(@Nullable FileUpload file) {
        return file != null && file.size() > LARGEST ? 413 : 422;
    }

    static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("what was sent cannot be read", unreadable);
        }
    }

    /** The first line of a file too large to be read that is too long for any row; 0 where there is none. */
    static int longLine(@Nullable FileUpload file) {
        if (file == null || file.size() <= LARGEST) {
            return 0;
        }
        int row = 1;
        int length = 0;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file.uploadedFile()))) {
            for (int one = content.read(); one >= 0; one = content.read()) {
                if (one == '\n') {
                    row++;
                    length = 0;
                } else if (++length > FileReading.LONGEST_ROW) {
                    return row;
                }
            }
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("what was sent cannot be read", unreadable);
        }
    }
}
