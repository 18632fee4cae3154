package org.candour.reporting.run.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.candour.reporting.run.Matter;
import org.candour.reporting.run.Run;
import org.candour.reporting.run.RunState;
import org.candour.reporting.run.SealedContents;
import org.jspecify.annotations.Nullable;

/** A row of runs. */
@Entity
@Table(name = "analysis_run")
class RunEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public String owner;

    @Column
    public String study;

    @Column
    public String wave;

    @Column
    public String instrument;

    @Column
    public int version;

    @Column
    public String scale;

    @Column
    public String grouping;

    @Column
    public @Nullable UUID upload;

    /** Sealed. */
    @Column
    public byte @Nullable [] definition;

    @Column
    public String title;

    @Column
    @Enumerated(EnumType.STRING)
    public RunState state;

    @Column
    public int percent;

    @Column
    public String step;

    @Column
    public String words;

    @Column
    public int attempts;

    @Column(name = "asked_at")
    public Instant askedAt;

    @Column(name = "alive_at")
    public @Nullable Instant aliveAt;

    @Column(name = "ended_at")
    public @Nullable Instant endedAt;

    static RunEntity of(Run run, SealedContents sealed) {
        RunEntity row = new RunEntity();
        row.id = run.id();
        row.owner = run.owner();
        row.title = run.title();
        row.state = run.state();
        row.percent = run.percent();
        row.step = run.step();
        row.words = run.words();
        row.attempts = run.attempts();
        row.askedAt = run.askedAt();
        row.study = "";
        row.wave = "";
        row.instrument = "";
        row.scale = "";
        row.grouping = "";
        switch (run.matter()) {
            case Matter.Brought brought -> {
                row.upload = brought.upload();
                row.definition = sealed.seal(run.id(), brought.definition().getBytes(StandardCharsets.UTF_8));
            }
            case Matter.WaveScale of -> {
                row.study = of.study();
                row.wave = of.wave();
                row.instrument = of.instrument();
                row.version = of.version();
                row.scale = of.scale();
                row.grouping = of.grouping();
            }
        }
        return row;
    }

    Run run(SealedContents sealed) {
        UUID brought = upload;
        byte[] defined = definition;
        Matter matter = brought == null || defined == null
                ? new Matter.WaveScale(study, wave, instrument, version, scale, grouping)
                : new Matter.Brought(brought, new String(sealed.open(id, defined), StandardCharsets.UTF_8));
        return new Run(id, owner, matter, title, state, percent, step, words, attempts, askedAt, endedAt);
    }
}
