package org.candour.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void portThatAnotherProgramHoldsIsNotFree() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.isFree(holder.getLocalPort())).isFalse();
            assertThat(FreePort.answers(holder.getLocalPort())).isTrue();
        }
    }

    @Test
    void portThatNobodyHoldsIsFree() throws IOException {
        int port = FreePort.any();

        assertThat(FreePort.isFree(port)).isTrue();
        assertThat(FreePort.answers(port)).isFalse();
    }
}
