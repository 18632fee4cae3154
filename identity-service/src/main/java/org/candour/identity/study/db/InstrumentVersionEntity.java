package org.candour.identity.study.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the copies of questionnaire versions. */
@Entity
@Table(name = "instrument_version")
@IdClass(InstrumentVersionEntity.Key.class)
@Immutable
class InstrumentVersionEntity extends PanacheEntityBase {
    @Id
    public String study;

    @Id
    public String code;

    @Id
    public int version;

    @Column
    public int revision;

    @Column
    public String title;

    @Column
    public String state;

    /** Tags with spaces between them. */
    @Column(name = "open_languages")
    public String openLanguages;

    record Key(String study, String code, int version) {}
}
