/**
 * Survey-service: knows answers under pseudonyms, never people.
 */
@NullMarked
package org.candour.survey;

import org.jspecify.annotations.NullMarked;
