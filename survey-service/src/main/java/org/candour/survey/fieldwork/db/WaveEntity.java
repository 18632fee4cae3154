package org.candour.survey.fieldwork.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.candour.contracts.study.WaveState;

/** A row of the copies of waves. */
@Entity
@Table(name = "wave")
@IdClass(WaveEntity.Key.class)
class WaveEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String code;

    @Column
    public int revision;

    @Column
    public String title;

    @Column
    @Enumerated(EnumType.STRING)
    public WaveState state;

    @Column
    public String instrument;

    @Column(name = "instrument_version")
    public int instrumentVersion;

    @Column
    public LocalDate opens;

    @Column
    public LocalDate closes;

    record Key(String study, String code) {}
}
