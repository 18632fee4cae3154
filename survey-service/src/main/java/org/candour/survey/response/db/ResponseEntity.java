package org.candour.survey.response.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of responses. */
@Entity
@Table(name = "response")
@Immutable
class ResponseEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public String study;

    @Column
    public String wave;

    @Column
    public String pseudonym;

    @Column
    public String employer;

    @Column
    public String unit;

    @Column
    public String instrument;

    @Column(name = "instrument_version")
    public int instrumentVersion;

    @Column
    public LocalDate day;

    @Column
    public byte[] sealed;
}
