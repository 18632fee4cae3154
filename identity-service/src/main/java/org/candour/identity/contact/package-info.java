/**
 * People whom a study may write to: files from employers, checked before anything is stored, nominations,
 * self-registration, the stakeholder register and the list of those who are left alone. What is personal is sealed; a
 * transaction sees only the study and organisation of its {@link org.candour.identity.contact.Scope}. An employer sees
 * what it supplied, never who answered. The id of a contact is the id of the participant that it becomes.
 */
@NullMarked
package org.candour.identity.contact;

import org.jspecify.annotations.NullMarked;
