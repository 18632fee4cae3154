/**
 * Research files: the answers of a wave, one row per response under a key that means nothing outside the file,
 * with a codebook. The register says who took which file for what; the file itself is not kept.
 */
@NullMarked
package org.candour.reporting.extract;

import org.jspecify.annotations.NullMarked;
