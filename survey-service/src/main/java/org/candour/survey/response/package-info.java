/**
 * Submitted responses: kept, announced and counted, each exactly once.
 */
@NullMarked
package org.candour.survey.response;

import org.jspecify.annotations.NullMarked;
