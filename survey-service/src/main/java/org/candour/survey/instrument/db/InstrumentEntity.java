package org.candour.survey.instrument.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.VersionState;

/** A row of questionnaire versions. */
@Entity
@Table(name = "instrument")
@IdClass(VersionKey.class)
class InstrumentEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String code;

    @Id
    public int version;

    @Column
    @Enumerated(EnumType.STRING)
    public VersionState state;

    @Column
    public int revision;

    @Column
    public int corrects;

    @Column
    public String definition;
}
