/**
 * Research files as one ZIP: data and codebook in CSV and JSON, a text that says what they are, checksums.
 */
@NullMarked
package org.candour.reporting.extract.file;

import org.jspecify.annotations.NullMarked;
