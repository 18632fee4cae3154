package org.candour.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.standalone.walk.SuiteProcess;

/** What the operating system says about the processes of the services. */
final class ServiceProcesses {
    private static final List<String> SERVICES = List.of("identity", "survey", "reporting");
    /** Linux counts CPU time in ticks of 10 ms. */
    private static final double TICK = 10.0;

    private final SuiteProcess suite;

    ServiceProcesses(SuiteProcess suite) {
        this.suite = suite;
    }

    /** CPU time of all services since they started. */
    double cpuMillis() throws IOException {
        double sum = 0;
        for (String service : SERVICES) {
            String stat = Files.readString(Path.of("/proc", String.valueOf(suite.pid(service)), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            sum += (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
        }
        return sum;
    }

    double residentMegabytes(String service) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(suite.pid(service)), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
