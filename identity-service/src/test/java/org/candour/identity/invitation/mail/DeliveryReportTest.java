package org.candour.identity.invitation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.candour.identity.invitation.DeliveryReports;
import org.junit.jupiter.api.Test;

class DeliveryReportTest {
    private static final String ID = "0b6f2a6e-6f2c-4d3f-9a53-0d9f6f3f1c55";

    @Test
    void readsWhichMailWasNotDeliveredForGood() throws Exception {
        assertThat(DeliveryReport.of(DeliveryReports.of("<" + ID + "@example.org>", "failed", "5.1.1")))
                .hasValueSatisfying(report -> {
                    assertThat(report.mail()).hasToString(ID);
                    assertThat(report.status()).isEqualTo("5.1.1");
                });
    }

    @Test
    void leavesDelaysForeignMailsAndPlainMailsAlone() throws Exception {
        assertThat(DeliveryReport.of(DeliveryReports.of("<" + ID + "@example.org>", "delayed", "4.4.1")))
                .isEmpty();
        assertThat(DeliveryReport.of(DeliveryReports.of("<" + ID + "@example.org>", "delivered", "5.0.0")))
                .isEmpty();
        assertThat(DeliveryReport.of(DeliveryReports.of("<abc@example.org>", "failed", "5.1.1")))
                .isEmpty();
        assertThat(DeliveryReport.of(
                        DeliveryReports.of("Subject: Action: failed\nContent-Type: text/plain\n\nStatus: 5.1.1\n")))
                .isEmpty();
    }
}
