package org.candour.identity.invitation.mail;

import java.util.UUID;
import org.candour.identity.invitation.Letter;
import org.candour.identity.invitation.Renderings;
import org.candour.identity.invitation.Renderings.Rendering;
import org.candour.identity.study.ContactRules.Column;

/** A letter with address and text in the open, on its way out of this service. */
public record OpenedLetter(UUID id, String address, String subject, String text, String html, String optOut) {
    public static OpenedLetter of(Letter letter, Renderings renderings) {
        Rendering rendering = renderings.of(letter);
        return new OpenedLetter(
                letter.id(),
                letter.person().reveal().of(Column.WORK_EMAIL),
                rendering.subject(),
                rendering.text().reveal(),
                rendering.html().reveal(),
                letter.optOut().reveal());
    }

    @Override
    public String toString() {
        return "OpenedLetter[" + id + "]";
    }
}
