package org.candour.identity.agreement.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of data sharing agreements. */
@Entity
@Table(name = "agreement")
public class AgreementEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(updatable = false)
    public String study;

    @Column(updatable = false)
    public String organisation;

    @Column(updatable = false)
    public String reference;

    @Column(name = "starts_on", updatable = false)
    public LocalDate startsOn;

    @Column(name = "reviewed_on")
    public LocalDate reviewedOn;

    @Column(name = "review_due")
    public LocalDate reviewDue;

    @Column(name = "ended_on")
    public @Nullable LocalDate endedOn;
}
