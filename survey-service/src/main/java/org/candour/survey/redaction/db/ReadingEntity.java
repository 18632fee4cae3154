package org.candour.survey.redaction.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of who opened a text. */
@Entity
@Table(name = "text_reading")
@IdClass(ReadingEntity.Key.class)
@Immutable
class ReadingEntity extends PanacheEntityBase {
    @Id
    public UUID text;

    @Id
    public String subject;

    @Id
    public LocalDate day;

    record Key(UUID text, String subject, LocalDate day) {}
}
