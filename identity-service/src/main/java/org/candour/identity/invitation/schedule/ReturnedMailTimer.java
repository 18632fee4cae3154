package org.candour.identity.invitation.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.identity.invitation.NoticeReturnedMail;
import org.candour.identity.invitation.ReturnedMails;

/** Looks every minute into the mailbox of mails that came back, where there is one. */
@ApplicationScoped
public class ReturnedMailTimer {
    private final ReturnedMails mails;
    private final NoticeReturnedMail notice;

    ReturnedMailTimer(ReturnedMails mails, NoticeReturnedMail notice) {
        this.mails = mails;
        this.notice = notice;
    }

    @Scheduled(
            every = "{candour.mail.returned.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        mails.read(notice::notice);
    }
}
