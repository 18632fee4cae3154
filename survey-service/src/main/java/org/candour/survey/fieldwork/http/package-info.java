/**
 * The staff page with the progress of a wave.
 */
@NullMarked
package org.candour.survey.fieldwork.http;

import org.jspecify.annotations.NullMarked;
