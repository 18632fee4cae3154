package org.candour.survey.fieldwork.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of the employers that take part. */
@Entity
@Table(name = "study_employer")
@IdClass(StudyEmployerEntity.Key.class)
class StudyEmployerEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String code;

    @Column
    public String label;

    record Key(String study, String code) {}
}
