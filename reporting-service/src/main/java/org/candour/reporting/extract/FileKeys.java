package org.candour.reporting.extract;

import java.util.UUID;

/** Keys of research files. */
public interface FileKeys {
    /** A key that never existed before, for one file. */
    FileKey fresh();

    /** Turns responses into row keys that mean nothing outside the file. */
    interface FileKey {
        String rowKey(UUID response);

        /** For the register: without it nobody can tell which row was whose, so destroying it is final. */
        byte[] sealed();
    }
}
