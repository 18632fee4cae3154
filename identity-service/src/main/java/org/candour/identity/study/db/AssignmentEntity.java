package org.candour.identity.study.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of staff assignments. */
@Entity
@Table(name = "staff_assignment")
public class AssignmentEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public int revision;

    @Column
    public String subject;

    @Column
    public String label;

    @Column
    public String role;

    @Column
    public String study;

    @Column
    public String organisation;

    @Column
    public boolean active;
}
