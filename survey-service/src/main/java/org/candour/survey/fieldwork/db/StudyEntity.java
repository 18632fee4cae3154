package org.candour.survey.fieldwork.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the copies of studies. */
@Entity
@Table(name = "study")
class StudyEntity extends PanacheEntityBase {
    @Id
    public String code;

    @Column
    public int revision;

    @Column
    public String title;

    @Column(name = "research_body")
    public String researchBody;

    @Column(name = "group_threshold")
    public int group;
}
