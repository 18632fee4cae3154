package org.candour.identity.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.identity.contact.Particulars;
import org.candour.identity.study.ContactRules.Source;
import org.candour.identity.study.LetterText;
import org.candour.platform.sensitive.Sensitive;

/**
 * A letter to one person, in all the languages that it has.
 *
 * @param id random; the mail carries it, so that one that comes back can be told
 * @param sender the research body
 * @param replyTo its mailbox, from which the letter comes
 * @param employer name of the employer that supplied the address
 * @param closes last planned day of the wave
 * @param notice address of the page with the notice
 * @param changed what changed in the notice
 * @param link the personal link
 * @param optOut address of the page on which mails are stopped
 */
public record Letter(
        UUID id,
        List<LetterText> texts,
        Sensitive<Particulars> person,
        String study,
        String sender,
        String replyTo,
        Source source,
        String employer,
        LocalDate closes,
        String notice,
        String changed,
        Sensitive<String> link,
        Sensitive<String> optOut) {
    public Letter {
        texts = List.copyOf(texts);
    }

    /** The same in one language only. */
    public Letter in(LetterText text) {
        return new Letter(
                id,
                List.of(text),
                person,
                study,
                sender,
                replyTo,
                source,
                employer,
                closes,
                notice,
                changed,
                link,
                optOut);
    }
}
