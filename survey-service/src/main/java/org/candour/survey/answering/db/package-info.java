/**
 * Participations and drafts as rows.
 */
@NullMarked
package org.candour.survey.answering.db;

import org.jspecify.annotations.NullMarked;
