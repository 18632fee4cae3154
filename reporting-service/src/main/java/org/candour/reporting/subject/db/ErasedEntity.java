package org.candour.reporting.subject.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of the erased-ledger. */
@Entity
@Table(name = "erased")
class ErasedEntity extends PanacheEntityBase {
    @Id
    public byte[] code;

    @Column(name = "erased_on")
    public LocalDate erasedOn;
}
