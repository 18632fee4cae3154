package org.candour.identity.post.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.candour.identity.post.Mails.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotifyMailsTest {
    @ParameterizedTest
    @CsvSource({"400,REFUSED", "401,NOT_NOW", "403,NOT_NOW", "429,NOT_NOW", "500,UNKNOWN", "503,UNKNOWN", "0,UNKNOWN"})
    void onlyWhatNotifyCertainlyDidNotTakeIsTriedAgain(int status, Result result) {
        assertThat(NotifyMails.outcome(status).result()).isEqualTo(result);
    }
}
