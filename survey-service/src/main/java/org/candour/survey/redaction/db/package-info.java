/**
 * Texts as the role {@code survey_redactor} may read them, through the persistence unit {@code redaction}.
 */
@NullMarked
package org.candour.survey.redaction.db;

import org.jspecify.annotations.NullMarked;
