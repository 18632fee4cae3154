/**
 * The pages of the redaction queue.
 */
@NullMarked
package org.candour.survey.redaction.http;

import org.jspecify.annotations.NullMarked;
