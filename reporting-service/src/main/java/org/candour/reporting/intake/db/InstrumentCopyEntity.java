package org.candour.reporting.intake.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the copies of questionnaire versions. */
@Entity
@Table(name = "instrument_copy")
@IdClass(InstrumentCopyEntity.Key.class)
@Immutable
class InstrumentCopyEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String instrument;

    @Id
    public int version;

    @Column
    public int revision;

    @Column
    public byte[] document;

    record Key(String study, String instrument, int version) {}
}
