/**
 * Seals answers so that a row of the database alone does not show them.
 */
@NullMarked
package org.candour.survey.response.crypto;

import org.jspecify.annotations.NullMarked;
