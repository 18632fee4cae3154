package org.candour.reporting.subject.db;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.reporting.subject.Restrictions;

@ApplicationScoped
public class PanacheRestrictions implements Restrictions {
    @Override
    public void add(String study, String pseudonym) {
        RestrictionEntity.getEntityManager()
                .createNativeQuery("insert into restriction values (?1, ?2) on conflict do nothing")
                .setParameter(1, study)
                .setParameter(2, pseudonym)
                .executeUpdate();
    }

    @Override
    public void remove(String study, String pseudonym) {
        RestrictionEntity.delete("study = ?1 and pseudonym = ?2", study, pseudonym);
    }
}
