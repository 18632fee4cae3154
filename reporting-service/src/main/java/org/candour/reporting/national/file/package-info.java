/**
 * National summaries as stored documents.
 */
@NullMarked
package org.candour.reporting.national.file;

import org.jspecify.annotations.NullMarked;
