package org.candour.identity.invitation;

import org.candour.platform.sensitive.Sensitive;

/** What a secret looks like as an address. */
public interface LinkAddresses {
    Sensitive<String> wayIn(Sensitive<String> token);

    Sensitive<String> wayOut(Sensitive<String> secret);
}
