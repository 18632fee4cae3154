package org.candour.reporting.workbench.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of uploads. */
@Entity
@Table(name = "upload")
class UploadEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public String owner;

    @Column
    public String name;

    @Column
    public int size;

    @Column
    public int lines;

    @Column(name = "brought_at")
    public Instant broughtAt;

    @Column(name = "touched_at")
    public Instant touchedAt;

    @Column
    public boolean saved;

    @Column
    public byte[] answers;

    @Column
    public byte @Nullable [] definition;
}
