package org.candour.survey.xlsform.file;

import java.io.IOException;

/** A limit was reached while POI was reading. The message is for the person who sent the file. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
