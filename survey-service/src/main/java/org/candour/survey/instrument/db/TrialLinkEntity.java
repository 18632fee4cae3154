package org.candour.survey.instrument.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of test links. */
@Entity
@Table(name = "instrument_trial_link")
class TrialLinkEntity extends PanacheEntityBase {
    @Id
    public String token;

    @Column
    public String study;

    @Column
    public String code;

    @Column
    public int version;
}
