package org.candour.reporting.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The runs that are being computed in this process. */
@ApplicationScoped
public class RunsInHand {
    private final Map<UUID, InHand> running = new ConcurrentHashMap<>();
    private final RunConfig config;
    private final Runs runs;
    private final Clock clock;

    public RunsInHand(RunConfig config, Runs runs, Clock clock) {
        this.config = config;
        this.runs = runs;
        this.clock = clock;
    }

    /** Takes the next waiting run, when there is one and a worker is free. */
    public Optional<InHand> next() {
        if (running.size() >= config.workers()) {
            return Optional.empty();
        }
        return runs.take().map(run -> {
            InHand taken = new InHand(run, clock, clock.instant().plus(config.longest()));
            running.put(run.id(), taken);
            return taken;
        });
    }

    /** Writes down how far each has come and stops those that nobody wants any more. */
    public void beat() {
        running.values().stream()
                .filter(one -> !runs.beat(one.id(), one.percent(), one.step()))
                .forEach(InHand::stop);
    }

    /** The service ends: what is not done is put back and taken up by the next one. */
    public void putBack() {
        for (InHand one : List.copyOf(running.values())) {
            one.stop();
            runs.putBack(one.id());
        }
    }

    public void stop(UUID run) {
        Optional.ofNullable(running.get(run)).ifPresent(InHand::stop);
    }

    void done(InHand run) {
        running.remove(run.id());
    }
}
