package org.candour.survey.response.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of days that were announced. */
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

    record Key(String study, String wave, LocalDate day) {}
}
