package org.candour.reporting.run.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A report that a run left; its JSON form, sealed. */
@Entity
@Table(name = "run_report")
@IdClass(RunReportEntity.Key.class)
@Immutable
class RunReportEntity extends PanacheEntityBase {
    @Id
    public UUID run;

    @Id
    public int place;

    @Column
    public String code;

    @Column
    public String title;

    @Column
    public String fingerprint;

    @Column
    public boolean shown;

    @Column
    public byte[] document;

    record Key(UUID run, int place) {}
}
