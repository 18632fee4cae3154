package org.candour.survey.answering.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of participations. */
@Entity
@Table(name = "participation")
class ParticipationEntity extends PanacheEntityBase {
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

    @Column(name = "submission_id")
    public UUID submission;

    @Column
    public String state;

    @Column
    public boolean trial;

    @Column
    public boolean quotes;
}
