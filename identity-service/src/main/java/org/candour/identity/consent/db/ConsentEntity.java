package org.candour.identity.consent.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of given consents. */
@Entity
@Table(name = "consent")
public class ConsentEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(updatable = false)
    public UUID participant;

    @Column(updatable = false)
    public String kind;

    @Column(updatable = false)
    public int version;

    @Column(updatable = false)
    public String wording;

    @Column(updatable = false)
    public String language;

    @Column(name = "notice_version", updatable = false)
    public int noticeVersion;

    @Column(name = "given_on", updatable = false)
    public LocalDate givenOn;

    @Column(name = "withdrawn_on")
    public @Nullable LocalDate withdrawnOn;
}
