package org.candour.reporting.validation.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.candour.reporting.summary.ScaleStatus;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of decisions about a scale. */
@Entity
@Table(name = "scale_status")
@IdClass(ScaleStatusEntity.Key.class)
@Immutable
class ScaleStatusEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String instrument;

    @Id
    public int version;

    @Id
    public String scale;

    @Id
    public int revision;

    @Column
    @Enumerated(EnumType.STRING)
    public ScaleStatus status;

    @Column
    public @Nullable UUID run;

    @Column
    public String fingerprint;

    @Column
    public String reason;

    @Column(name = "set_by")
    public String setBy;

    @Column(name = "set_at")
    public Instant setAt;

    record Key(String study, String instrument, int version, String scale, int revision) {}
}
