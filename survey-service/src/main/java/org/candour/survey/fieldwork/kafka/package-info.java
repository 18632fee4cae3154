/**
 * What identity-service says about studies, waves, staff and revoked entries.
 */
@NullMarked
package org.candour.survey.fieldwork.kafka;

import org.jspecify.annotations.NullMarked;
