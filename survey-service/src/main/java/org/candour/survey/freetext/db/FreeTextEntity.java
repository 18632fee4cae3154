package org.candour.survey.freetext.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of words, which this role can add and not read. */
@Entity
@Table(name = "free_text")
@Immutable
class FreeTextEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public byte[] sealed;
}
