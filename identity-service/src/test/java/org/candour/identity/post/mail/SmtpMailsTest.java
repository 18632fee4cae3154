package org.candour.identity.post.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import org.candour.identity.post.Mails.Result;
import org.junit.jupiter.api.Test;

class SmtpMailsTest {
    @Test
    void onlyARefusedReaderMarksAnAddress() {
        assertThat(result("recipient address not accepted", 550, "550 5.1.1 no such user"))
                .isEqualTo(Result.NO_SUCH_ADDRESS);
        assertThat(result("recipient address not accepted", 550, "550 unknown user"))
                .isEqualTo(Result.NO_SUCH_ADDRESS);
        assertThat(result("recipient address not accepted", 550, "550 5.7.1 not allowed"))
                .isEqualTo(Result.REFUSED);
        assertThat(result("sender address not accepted", 553, "553 not yours")).isEqualTo(Result.REFUSED);
        assertThat(result("sending data failed", 554, "554 5.6.0 looks like spam"))
                .isEqualTo(Result.REFUSED);
    }

    @Test
    void onlyWhatWasCertainlyNotTakenIsTriedAgain() {
        assertThat(result("recipient address not accepted", 451, "451 4.7.1 later"))
                .isEqualTo(Result.NOT_NOW);
        assertThat(SmtpMails.outcome(new ConnectException("refused")).result()).isEqualTo(Result.NOT_NOW);
        assertThat(SmtpMails.outcome(new IllegalStateException(new IOException("reset")))
                        .result())
                .isEqualTo(Result.UNKNOWN);
    }

    private static Result result(String step, int code, String reply) {
        return SmtpMails.outcome(new SMTPException(step, code, List.of(reply), true))
                .result();
    }
}
