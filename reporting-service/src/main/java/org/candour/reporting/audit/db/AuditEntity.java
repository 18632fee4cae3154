package org.candour.reporting.audit.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the audit table. */
@Entity
@Table(name = "audit")
@Immutable
class AuditEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public Instant time;

    @Column
    public String subject;

    @Column
    public String action;

    @Column
    public String study;

    @Column
    public String wave;

    @Column
    public String employer;

    @Column
    public String object;
}
