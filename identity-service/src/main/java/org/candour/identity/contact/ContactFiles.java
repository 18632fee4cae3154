package org.candour.identity.contact;

import java.io.InputStream;
import java.util.List;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.StudyEmployer;
import org.candour.platform.sensitive.Sensitive;

/** Files of contacts, read row by row. */
public interface ContactFiles {
    /** Hands each row without a fault to the receiver. */
    FileReading read(InputStream file, List<Column> columns, StudyEmployer supplier, Receiver receiver);

    /** Takes one row. */
    interface Receiver {
        void take(int row, Sensitive<Particulars> person);
    }
}
