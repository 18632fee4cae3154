package org.candour.survey.freetext.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of quotes that were announced. */
@Entity
@Table(name = "offered_quote")
class OfferedQuoteEntity extends PanacheEntityBase {
    @Id
    public UUID quote;

    @Column(updatable = false)
    public UUID text;

    @Column
    public boolean revoked;
}
