package org.candour.identity.contact;

import java.io.InputStream;
import org.candour.platform.sensitive.Sensitive;

/** Encrypts what is personal. The context is authenticated with it, so that a value cannot be moved to another row. */
public interface Seals {
    byte[] seal(String context, Sensitive<Particulars> particulars);

    Sensitive<Particulars> open(String context, byte[] sealed);

    /** The same value under the key that is used now. */
    byte[] reseal(String context, byte[] sealed);

    /** The first bytes of everything that is sealed now; they name its key. */
    byte[] mark();

    byte[] sealFile(String context, Sensitive<byte[]> content);

    InputStream openFile(String context, byte[] sealed);
}
