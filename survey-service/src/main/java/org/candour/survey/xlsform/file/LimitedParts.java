package org.candour.survey.xlsform.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * The parts of a file, each unpacked only while it is read and no further than the limits. What nobody reads, pictures
 * for example, costs nothing.
 */
final class LimitedParts extends ZipFileZipEntrySource {
    private static final int MOST_PARTS = 1000;
    private static final double LEAST_OF_ITS_CONTENT = 0.01;
    private static final long LARGEST = 6L << 20;

    /** For parts that POI holds in memory as a tree, many times their size. */
    private static final long LARGEST_TREE = 1L << 20;

    static {
        // Of the whole process, which reads spreadsheets here only.
        ZipSecureFile.setMinInflateRatio(LEAST_OF_ITS_CONTENT);
        ZipSecureFile.setMaxEntrySize(LARGEST);
    }

    LimitedParts(byte[] file) throws IOException {
        this(ZipFile.builder().setByteArray(file).setIgnoreLocalFileHeader(true).get());
    }

    private LimitedParts(ZipFile zip) throws TooLargeException {
        super(zip);
        int parts = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); entries.nextElement()) {
            parts++;
        }
        if (parts > MOST_PARTS) {
            throw new TooLargeException("The file has more than " + MOST_PARTS + " parts.");
        }
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        InputStream content = new ZipArchiveThresholdInputStream(super.getInputStream(entry));
        return streamed(entry)
                ? content
                : BoundedInputStream.builder()
                        .setInputStream(content)
                        .setMaxCount(LARGEST_TREE)
                        .setOnMaxCount((limit, count) -> {
                            throw new TooLargeException("A part of the file besides its sheets is too large.");
                        })
                        .get();
    }

    private static boolean streamed(ZipArchiveEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.startsWith("xl/worksheets/sheet") || name.startsWith("xl/sharedstrings");
    }
}
