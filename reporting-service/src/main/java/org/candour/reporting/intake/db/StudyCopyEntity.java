package org.candour.reporting.intake.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the copies of studies. */
@Entity
@Table(name = "study_copy")
class StudyCopyEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Column
    public int revision;

    @Column
    public byte[] document;
}
