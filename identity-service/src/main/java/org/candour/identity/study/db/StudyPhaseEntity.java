package org.candour.identity.study.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of recorded phases. */
@Entity
@Table(name = "study_phase")
public class StudyPhaseEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public String study;

    @Column
    public int position;

    @Column
    public String phase;

    @Column(name = "recorded_on")
    public LocalDate recordedOn;
}
