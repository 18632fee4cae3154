/**
 * Hands the records of the instrument topic to the inbox.
 */
@NullMarked
package org.candour.identity.study.kafka;

import org.jspecify.annotations.NullMarked;
