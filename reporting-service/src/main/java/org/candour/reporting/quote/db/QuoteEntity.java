package org.candour.reporting.quote.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.candour.contracts.quote.QuotePermission;
import org.hibernate.annotations.Immutable;

/** A row of quotes. */
@Entity
@Table(name = "quote")
@Immutable
class QuoteEntity extends PanacheEntityBase {
    @Id
    public UUID quote;

    @Column
    public String study;

    @Column
    public String wave;

    @Column
    public String employer;

    @Column
    public String item;

    @Column
    @Enumerated(EnumType.STRING)
    public QuotePermission permission;

    @Column
    public byte[] sealed;
}
