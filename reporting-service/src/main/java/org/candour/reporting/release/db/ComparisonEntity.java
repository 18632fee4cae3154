package org.candour.reporting.release.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of frozen comparisons. */
@Entity
@Table(name = "comparison")
@IdClass(ComparisonEntity.Key.class)
class ComparisonEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String wave;

    @Column
    public int employers;

    @Column
    public String scores;

    @Column
    public String sentence;

    @Column
    public String people;

    record Key(String study, String wave) {}
}
