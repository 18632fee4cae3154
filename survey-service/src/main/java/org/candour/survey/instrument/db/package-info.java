/**
 * Instruments as rows, one JSON document per version.
 */
@NullMarked
package org.candour.survey.instrument.db;

import org.jspecify.annotations.NullMarked;
