package org.candour.reporting.intake.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of the copies of invited counts. */
@Entity
@Table(name = "invited_copy")
@IdClass(InvitedCopyEntity.Key.class)
class InvitedCopyEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String wave;

    @Id
    public String employer;

    @Id
    public String unit;

    @Column
    public int revision;

    @Column
    public int invited;

    record Key(String study, String wave, String employer, String unit) {}
}
