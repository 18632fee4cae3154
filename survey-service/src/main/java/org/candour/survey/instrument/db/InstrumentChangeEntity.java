package org.candour.survey.instrument.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.candour.survey.instrument.VersionChange;

/** A row of what happened to versions. */
@Entity
@Table(name = "instrument_change")
@IdClass(InstrumentChangeEntity.Key.class)
class InstrumentChangeEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String code;

    @Id
    public int version;

    @Id
    public int revision;

    @Column
    public Instant at;

    @Column
    public String subject;

    @Column
    @Enumerated(EnumType.STRING)
    public VersionChange.Kind kind;

    @Column
    public String note;

    record Key(String study, String code, int version, int revision) {}
}
