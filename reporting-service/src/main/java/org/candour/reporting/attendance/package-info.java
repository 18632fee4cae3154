/**
 * What people who answered had attended of a study's training and sessions: stated by identity-service under the
 * pseudonym and in bands, for researchers' files only (SP-3). Of somebody who was erased nothing is kept.
 */
@NullMarked
package org.candour.reporting.attendance;

import org.jspecify.annotations.NullMarked;
