package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.contact.Particulars;
import org.candour.identity.post.ChosenMails;
import org.candour.identity.post.Mails;
import org.candour.identity.problem.IdentityProblem;
import org.candour.identity.study.LetterText;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.platform.sensitive.Sensitive;

/** Sends a letter to the member of staff who wants to see it as it arrives. Its links lead nowhere. */
@ApplicationScoped
public class SendTrial {
    private final ExampleLetter example;
    private final Renderings renderings;
    private final ChosenMails mails;
    private final RecordStaffAction audit;

    SendTrial(ExampleLetter example, Renderings renderings, ChosenMails mails, RecordStaffAction audit) {
        this.example = example;
        this.renderings = renderings;
        this.mails = mails;
        this.audit = audit;
    }

    @Transactional
    public void send(String study, LetterText.Kind kind, Sensitive<Particulars> to, String subject) {
        Letter letter = example.of(study, kind, to);
        Mails.Outcome outcome =
                mails.chosen().send(List.of(renderings.mail(letter))).getFirst();
        if (outcome.result() != Mails.Result.TAKEN) {
            throw new Problem(
                    IdentityProblem.NOT_ACCEPTED,
                    "The mail was not sent.",
                    List.of(new Violation("address", "The mail server did not take it: " + outcome.status())));
        }
        audit.record(subject, "letter-tried", study, kind.name());
    }
}
