package org.candour.survey.xlsform.file;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.candour.survey.xlsform.UnreadableWorkbook;

/**
 * The parts of a workbook file. They are unpacked anew each time one is asked for, and never kept, so that a file costs
 * time within limits but no memory.
 */
final class Parts {
    private static final int LARGEST_FILE = 10 << 20;
    private static final long LARGEST_CONTENT = 64L << 20;
    private static final long LARGEST_PART = 24L << 20;
    private static final int MOST_PARTS = 1000;

    private final byte[] file;
    private final Set<String> names = new LinkedHashSet<>();

    Parts(byte[] file) throws UnreadableWorkbook {
        if (file.length > LARGEST_FILE) {
            throw new UnreadableWorkbook("The file is larger than " + (LARGEST_FILE >> 20) + " MB.");
        }
        if (file.length > 8 && (file[0] & 0xff) == 0xd0 && (file[1] & 0xff) == 0xcf) {
            throw new UnreadableWorkbook(
                    "The file is in the old .xls format, or protected by a password. Save it as .xlsx without one.");
        }
        this.file = file;
        list();
    }

    /** Unpacks everything once, counting, so that a file that swells is found before anything of it is read. */
    private void list() throws UnreadableWorkbook {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = open()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(key(entry.getName()));
                long before = size;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    if (size > LARGEST_CONTENT || size - before > LARGEST_PART) {
                        throw new UnreadableWorkbook(
                                "Unpacked, the file is too large. Remove empty rows and pictures.");
                    }
                }
                if (names.size() > MOST_PARTS) {
                    throw new UnreadableWorkbook("The file has more than " + MOST_PARTS + " parts.");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableWorkbook("The file is damaged: it cannot be unpacked to its end.");
        }
        if (names.isEmpty()) {
            throw new UnreadableWorkbook("The file is no .xlsx workbook.");
        }
    }

    boolean has(String name) {
        return names.contains(key(name));
    }

    /** The content of a part; to be closed. */
    Optional<InputStream> part(String name) throws IOException {
        ZipInputStream zip = open();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (key(entry.getName()).equals(key(name))) {
                return Optional.of(new FilterInputStream(zip) {});
            }
        }
        zip.close();
        return Optional.empty();
    }

    private ZipInputStream open() {
        return new ZipInputStream(new ByteArrayInputStream(file));
    }

    private static String key(String name) {
        String path = name.replace('\\', '/');
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }
}
