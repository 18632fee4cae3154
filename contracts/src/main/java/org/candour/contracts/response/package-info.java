/** Submitted answers on their way from survey-service to reporting-service, and the tallies that prove none was lost. */
@NullMarked
package org.candour.contracts.response;

import org.jspecify.annotations.NullMarked;
