package org.candour.identity.contact.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.candour.identity.contact.FileReading;

/** Text that ends in a fault where a line goes on and on, before anybody holds the whole line in memory. */
final class ShortRows extends FilterReader {
    private int length;

    ShortRows(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        for (int index = from; index < from + read; index++) {
            length = into[index] == '\n' || into[index] == '\r' ? 0 : length + 1;
            if (length > FileReading.LONGEST_ROW) {
                throw new TooLong();
            }
        }
        return read;
    }

    /** A line that is too long. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("a line is too long");
        }
    }
}
