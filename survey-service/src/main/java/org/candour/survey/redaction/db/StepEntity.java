package org.candour.survey.redaction.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.candour.survey.freetext.Decision;
import org.hibernate.annotations.Immutable;

/** A row of what was decided by whom. */
@Entity
@Table(name = "redaction_change")
@IdClass(StepEntity.Key.class)
@Immutable
class StepEntity extends PanacheEntityBase {
    @Id
    public UUID text;

    @Id
    public int revision;

    @Column
    @Enumerated(EnumType.STRING)
    public Decision step;

    @Column
    public String subject;

    @Column
    public LocalDate day;

    record Key(UUID text, int revision) {}
}
