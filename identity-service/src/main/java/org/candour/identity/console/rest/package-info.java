/** How many have answered, asked of survey-service. */
@NullMarked
package org.candour.identity.console.rest;

import org.jspecify.annotations.NullMarked;
