/**
 * Responses as rows: one sealed document each, no time of day, nothing that says who it was.
 */
@NullMarked
package org.candour.survey.response.db;

import org.jspecify.annotations.NullMarked;
