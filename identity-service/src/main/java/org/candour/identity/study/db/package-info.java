/**
 * Studies, copies of questionnaire versions, waves, counts and assignments in PostgreSQL.
 */
@NullMarked
package org.candour.identity.study.db;

import org.jspecify.annotations.NullMarked;
