package org.candour.survey.redaction.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of sealed words. */
@Entity
@Table(name = "free_text")
@Immutable
class WordsEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public byte[] sealed;
}
