package org.candour.identity.study.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of published questionnaire versions. */
@Entity
@Table(name = "instrument")
public class InstrumentEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public String study;

    @Column
    public String code;

    @Column
    public int version;

    @Column
    public String definition;
}
