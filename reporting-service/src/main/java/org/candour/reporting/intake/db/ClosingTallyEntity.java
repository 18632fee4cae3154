package org.candour.reporting.intake.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of what was sent of a whole wave. */
@Entity
@Table(name = "closing_tally")
@IdClass(ClosingTallyEntity.Key.class)
class ClosingTallyEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String wave;

    @Column
    public int revision;

    @Column
    public long total;

    @Column
    public long high;

    @Column
    public long low;

    @Column
    public boolean matched;

    record Key(String study, String wave) {}
}
