package org.candour.identity.contact;

import java.io.InputStream;
import org.candour.platform.sensitive.Sensitive;

/** Encrypts what is personal. The context is authenticated with it, so that a value cannot be moved to another row. */
public interface Seals {
    byte[] seal(String context, Sensitive<Particulars> particulars);

    Sensitive<Particulars> open(String context, byte[] sealed);

    byte[] sealFile(String context, Sensitive<byte[]> content);

    InputStream openFile(String context, byte[] sealed);
}
