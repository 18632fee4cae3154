package org.candour.reporting.intake.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of what was sent on a day. */
@Entity
@Table(name = "daily_tally")
@IdClass(DailyTallyEntity.Key.class)
class DailyTallyEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String wave;

    @Id
    public LocalDate day;

    @Column
    public long total;

    @Column
    public long high;

    @Column
    public long low;

    record Key(String study, String wave, LocalDate day) {}
}
