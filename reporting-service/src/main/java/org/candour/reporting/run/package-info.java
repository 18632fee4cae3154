/**
 * Long analyses in the background: who asked for one, how far it has come, and the report it left. A run is stored before
 * it begins, so that a service that is killed takes it up again or says that it failed. Where the answers come from is
 * the business of a {@link org.candour.reporting.run.RunSource}.
 */
@NullMarked
package org.candour.reporting.run;

import org.jspecify.annotations.NullMarked;
