package org.candour.identity.study.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of published studies. */
@Entity
@Table(name = "study")
public class StudyEntity extends PanacheEntityBase {
    @Id
    public String code;

    @Column
    public int revision;

    @Column
    public String definition;
}
