package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.time.RandomSource;

/**
 * Slows down guessing. Only wrong codes count, because an office of three hundred may share one address. Addresses are
 * kept in memory only, as codes under a key that dies with the process.
 */
@ApplicationScoped
public class FailureLimit {
    private static final int PER_ADDRESS = 40;
    private static final int ALL = 2_000;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final PurposeMac mac;
    private final Clock clock;
    private final Map<String, Integer> failures = new HashMap<>();
    private int all;
    private Instant windowStart = Instant.EPOCH;

    public FailureLimit(RandomSource random, Clock clock) {
        this.mac = new PurposeMac(new SecretKeySpec(random.bytes(32), "HmacSHA256"));
        this.clock = clock;
    }

    public synchronized boolean reached(String address) {
        turnWindow();
        return all >= ALL || failures.getOrDefault(code(address), 0) >= PER_ADDRESS;
    }

    public synchronized void failed(String address) {
        turnWindow();
        all++;
        failures.merge(code(address), 1, Integer::sum);
    }

    private void turnWindow() {
        Instant now = clock.instant();
        if (now.isAfter(windowStart.plus(WINDOW))) {
            windowStart = now;
            failures.clear();
            all = 0;
        }
    }

    private String code(String address) {
        return Base64.getEncoder().encodeToString(mac.of("address", address));
    }
}
