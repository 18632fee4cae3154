package org.candour.survey.instrument.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of accepted translations. */
@Entity
@Table(name = "instrument_language")
@IdClass(InstrumentLanguageEntity.Key.class)
class InstrumentLanguageEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String code;

    @Id
    public int version;

    @Id
    public String language;

    @Column
    public String reviewer;

    @Column(name = "accepted_on")
    public LocalDate acceptedOn;

    record Key(String study, String code, int version, String language) {}
}
