package org.candour.survey.freetext.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.candour.survey.freetext.RedactionState;

/** A row of redactions. */
@Entity
@Table(name = "redaction")
class RedactionEntity extends PanacheEntityBase {
    @Id
    public UUID text;

    @Column
    public int revision;

    @Column
    @Enumerated(EnumType.STRING)
    public RedactionState state;

    @Column
    public byte[] sealed;
}
