package org.candour.identity.selection.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of decisions. */
@Entity
@Table(name = "team_decision")
public class DecisionEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public String study;

    @Column
    public String organisation;

    @Column
    public int number;

    @Column
    public String method;

    @Column
    public String reason;

    @Column
    public String seed;

    @Column
    public String frame;

    @Column
    public String places;

    @Column(name = "decided_by")
    public String decidedBy;

    @Column(name = "decided_on")
    public LocalDate decidedOn;
}
