package org.candour.reporting.extract.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A row of research files, with the responses in it. */
@Entity
@Table(name = "research_file")
class ResearchFileEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public String study;

    @Column
    public String wave;

    @Column(name = "made_by")
    public String madeBy;

    @Column(name = "made_at")
    public Instant madeAt;

    @Column
    public String purpose;

    @Column(name = "row_count")
    public int rowCount;

    @Column
    public String columns;

    @Column
    public String checksum;

    @Column(name = "sealed_key")
    public byte[] sealedKey;

    @ElementCollection
    @CollectionTable(name = "research_file_row", joinColumns = @JoinColumn(name = "file"))
    @Column(name = "response")
    public Set<UUID> responses;
}
