package org.candour.identity.contact;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** People who are not to be written to: keyed hashes of addresses, nothing else. Needs a scope in the transaction. */
public interface Suppressions {
    Set<ByteBuffer> of(String study, Reach reach);

    boolean contains(String study, Reach reach, List<byte[]> everyIndex);

    void add(String study, Reach reach, byte[] index, LocalDate day);

    void remove(String study, Reach reach, List<byte[]> everyIndex);

    /** What somebody is left alone from. */
    enum Reach {
        CONTACT,
        REGISTER
    }
}
