package org.candour.identity.audit.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of the audit trail. */
@Entity
@Table(name = "audit_entry")
public class AuditEntryEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public Instant at;

    @Column
    public String subject;

    @Column
    public String action;

    @Column
    public String study;

    @Column
    public String detail;
}
