/**
 * Pages of the workshop: the list of versions, one version with its checks and history, the preview, the comparison, and
 * the files to load and to take away.
 */
@NullMarked
package org.candour.survey.instrument.http;

import org.jspecify.annotations.NullMarked;
