package org.candour.survey.fieldwork.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of where people stopped. */
@Entity
@Table(name = "break_off")
@IdClass(BreakOffEntity.Key.class)
class BreakOffEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String wave;

    @Id
    public int closing;

    @Id
    public int position;

    @Column(name = "first_page")
    public String firstPage;

    @Column(name = "last_page")
    public String lastPage;

    @Column
    public int people;

    record Key(String study, String wave, int closing, int position) {}
}
