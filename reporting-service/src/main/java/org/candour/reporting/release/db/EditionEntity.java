package org.candour.reporting.release.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.reporting.release.EditionState;
import org.jspecify.annotations.Nullable;

/** A row of the register, with the codes of the responses in it. */
@Entity
@Table(name = "edition")
class EditionEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(updatable = false)
    public String study;

    @Column(updatable = false)
    public String wave;

    @Column(updatable = false)
    public String employer;

    @Column(updatable = false)
    public int number;

    @Column(updatable = false)
    public int attempt;

    @Column(name = "built_by", updatable = false)
    public String builtBy;

    @Column(name = "built_at", updatable = false)
    public Instant builtAt;

    @Column(updatable = false)
    public byte @Nullable [] document;

    @Column(updatable = false)
    public List<String> verdict;

    @Column(updatable = false)
    public List<String> flags;

    @Column
    @Enumerated(EnumType.STRING)
    public EditionState state;

    @Column(name = "decided_by")
    public @Nullable String decidedBy;

    @Column(name = "decided_at")
    public @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "edition_member", joinColumns = @JoinColumn(name = "edition"))
    @MapKeyColumn(name = "code")
    @Convert(attributeName = "key", converter = HexCode.class)
    @Column(name = "revision")
    public Map<String, Integer> members;
}
