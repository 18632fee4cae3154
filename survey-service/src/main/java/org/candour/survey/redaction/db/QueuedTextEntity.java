package org.candour.survey.redaction.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of texts and the questions they answer; its other columns are closed to this role. */
@Entity
@Table(name = "free_text_origin")
@Immutable
class QueuedTextEntity extends PanacheEntityBase {
    @Id
    public UUID text;

    @Column
    public String study;

    @Column
    public String wave;

    @Column
    public String item;

    @Column
    public String permission;
}
