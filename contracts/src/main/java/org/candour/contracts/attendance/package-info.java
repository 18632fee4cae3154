/** What people who take part attended of a study's training and sessions, under their pseudonym and in bands. */
@NullMarked
package org.candour.contracts.attendance;

import org.jspecify.annotations.NullMarked;
