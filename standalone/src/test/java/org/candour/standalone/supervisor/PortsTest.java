package org.candour.standalone.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.candour.standalone.process.StartFailed;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void takenPortIsNamedWithWhatToDo() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(Math.floorMod(holder.getLocalPort() - 18083, 40000));
            int wanted = ports.service("reporting");
            try (ServerSocket same = wanted == holder.getLocalPort() ? null : hold(wanted)) {
                assertThatThrownBy(ports::requireFree)
                        .isInstanceOf(StartFailed.class)
                        .hasMessageContaining("is taken")
                        .hasMessageContaining("--port-offset");
                assertThat(same == null || same.isBound()).isTrue();
            }
        }
    }

    @Test
    void offsetShiftsEveryPortAndKeepsThemApart() {
        var plain = new Ports(0).all();
        var shifted = new Ports(1000).all();

        assertThat(plain.values()).doesNotHaveDuplicates();
        plain.forEach((name, port) -> assertThat(shifted).containsEntry(name, port + 1000));
    }

    @Test
    void offsetOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new Ports(-1)).isInstanceOf(StartFailed.class);
        assertThatThrownBy(() -> new Ports(50000)).isInstanceOf(StartFailed.class);
    }

    private static ServerSocket hold(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
