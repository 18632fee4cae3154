package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.identity.study.ContactPoint;
import org.candour.identity.study.Gate;
import org.candour.identity.study.LaunchCheck;
import org.candour.identity.study.LetterText;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyDefinition.EntryKind;

/** A study that writes to people needs a sender and its letters before it opens. */
@ApplicationScoped
public class LetterGate implements LaunchCheck {

    private static final String TITLE = "Letters and their sender";

    @Override
    public List<Gate> of(StudyDefinition study) {
        if (study.entry() != EntryKind.PERSONAL_LINK) {
            return List.of();
        }
        String missing = Stream.of(LetterText.Kind.values())
                .filter(kind -> study.letters(kind).stream()
                        .noneMatch(letter -> letter.language().equals("en")))
                .map(kind -> "letter-" + kind.name().toLowerCase(Locale.ROOT) + ".en.txt")
                .collect(Collectors.joining(", "));
        boolean sender = study.contact(ContactPoint.Purpose.STUDY).isPresent();
        if (missing.isEmpty() && sender) {
            return List.of(Gate.open(TITLE, Gate.Place.PACK));
        }
        return List.of(Gate.closed(
                TITLE,
                missing.isEmpty() ? "There is no mailbox to send from." : "Missing: " + missing + ".",
                "Add it to the folder of the study and publish the pack again.",
                Gate.Place.PACK));
    }
}
