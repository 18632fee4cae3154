package org.candour.identity.study.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of waves. */
@Entity
@Table(name = "wave")
public class WaveEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public String study;

    @Column
    public String code;

    @Column
    public int revision;

    @Column
    public String title;

    @Column
    public String phase;

    @Column
    public String instrument;

    @Column(name = "instrument_version")
    public int instrumentVersion;

    @Column
    public LocalDate opens;

    @Column
    public LocalDate closes;
}
