package org.candour.reporting.intake.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of the copies of waves. */
@Entity
@Table(name = "wave_copy")
@IdClass(WaveCopyEntity.Key.class)
class WaveCopyEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String wave;

    @Column
    public int revision;

    @Column
    public byte[] document;

    record Key(String study, String wave) {}
}
