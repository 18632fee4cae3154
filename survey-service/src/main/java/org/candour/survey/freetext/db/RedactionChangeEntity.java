package org.candour.survey.freetext.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of what was decided by whom. */
@Entity
@Table(name = "redaction_change")
@IdClass(RedactionChangeEntity.Key.class)
@Immutable
class RedactionChangeEntity extends PanacheEntityBase {
    @Id
    public UUID text;

    @Id
    public int revision;

    @Column
    public String step;

    @Column
    public String subject;

    @Column
    public LocalDate day;

    record Key(UUID text, int revision) {}
}
