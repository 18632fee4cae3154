package org.candour.standalone.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until something holds, and not for ever. */
public final class Patience {

    private static final long STEP_MILLIS = 100;

    private Patience() {}

    public static boolean until(BooleanSupplier condition, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(STEP_MILLIS);
        }
        return true;
    }
}
