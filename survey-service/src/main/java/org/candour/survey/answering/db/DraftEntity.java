package org.candour.survey.answering.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of drafts. */
@Entity
@Table(name = "draft")
class DraftEntity extends PanacheEntityBase {
    @Id
    public UUID participation;

    @Column
    public int revision;

    @Column
    public byte[] sealed;
}
