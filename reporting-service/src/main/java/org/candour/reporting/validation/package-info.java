/**
 * Whether the instrument measures what it should: reliability of each scale on the whole sample of a wave, and
 * the status a researcher gives to a scale version. Never per employer.
 */
@NullMarked
package org.candour.reporting.validation;

import org.jspecify.annotations.NullMarked;
