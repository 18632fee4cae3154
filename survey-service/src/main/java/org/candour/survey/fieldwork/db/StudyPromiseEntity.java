package org.candour.survey.fieldwork.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of promises. */
@Entity
@Table(name = "study_promise")
class StudyPromiseEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Column
    public int revision;

    @Column
    public String document;
}
