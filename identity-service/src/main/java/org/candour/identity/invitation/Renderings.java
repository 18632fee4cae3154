package org.candour.identity.invitation;

import org.candour.identity.post.OutgoingMail;
import org.candour.platform.sensitive.Sensitive;

/** Letters as they are read. */
public interface Renderings {
    Rendering of(Letter letter);

    /** A letter on its way to its reader. */
    OutgoingMail mail(Letter letter);

    /** A letter with everything filled in. */
    record Rendering(String subject, Sensitive<String> text, Sensitive<String> html) {}
}
