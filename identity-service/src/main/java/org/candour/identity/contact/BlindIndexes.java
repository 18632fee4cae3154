package org.candour.identity.contact;

import java.util.List;
import java.util.Optional;
import org.candour.platform.sensitive.Sensitive;

/**
 * Keyed hashes by which a contact is found without opening any. A study's hashes mean nothing in another. What is
 * stored is the hash under the key of now; what is looked for are the hashes under every key, the one of now first.
 */
public interface BlindIndexes {
    byte[] ofMail(String study, Sensitive<Particulars> person);

    List<byte[]> everyOfMail(String study, Sensitive<Particulars> person);

    List<byte[]> everyOfAddress(String study, Sensitive<String> address);

    /** By staff number, within the organisation that gave it; none where there is no number. */
    Optional<byte[]> ofStaffNumber(String study, String organisation, Sensitive<Particulars> person);

    List<byte[]> everyOfStaffNumber(String study, String organisation, Sensitive<Particulars> person);
}
