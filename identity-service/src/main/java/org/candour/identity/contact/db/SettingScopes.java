package org.candour.identity.contact.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;

/** Scopes as settings of the transaction, which the policies of the tables read. */
@ApplicationScoped
public class SettingScopes implements Scopes {
    private final EntityManager database;

    public SettingScopes(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(Scope scope) {
        database.createNativeQuery("select set_config('candour.study', ?1, true),"
                        + " set_config('candour.organisation', ?2, true)")
                .setParameter(1, scope.study())
                .setParameter(2, scope.organisation())
                .getSingleResult();
    }
}
