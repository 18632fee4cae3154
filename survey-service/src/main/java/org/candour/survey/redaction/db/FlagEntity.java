package org.candour.survey.redaction.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of texts with a safeguarding flag; the id of the flag is closed to this role. */
@Entity
@Table(name = "safeguarding_flag")
@Immutable
class FlagEntity extends PanacheEntityBase {
    @Id
    public UUID text;

    @Column
    public LocalDate day;
}
