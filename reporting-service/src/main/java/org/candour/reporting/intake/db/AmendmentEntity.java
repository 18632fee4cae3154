package org.candour.reporting.intake.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of corrections. */
@Entity
@Table(name = "amendment")
class AmendmentEntity extends PanacheEntityBase {
    @Id
    public UUID response;

    @Column
    public String study;

    @Column
    public String wave;

    @Column
    public int revision;

    @Column
    public byte[] answers;
}
