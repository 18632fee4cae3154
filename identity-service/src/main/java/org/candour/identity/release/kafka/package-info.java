/**
 * What reporting-service says about released reports.
 */
@NullMarked
package org.candour.identity.release.kafka;

import org.jspecify.annotations.NullMarked;
