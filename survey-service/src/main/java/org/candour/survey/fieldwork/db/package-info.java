/**
 * Studies, waves and revocations as rows.
 */
@NullMarked
package org.candour.survey.fieldwork.db;

import org.jspecify.annotations.NullMarked;
