package org.candour.reporting.subject.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of restrictions. */
@Entity
@Table(name = "restriction")
@IdClass(RestrictionEntity.Key.class)
class RestrictionEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String pseudonym;

    record Key(String study, String pseudonym) {}
}
