/**
 * Studies: what a pack says, which questionnaire versions exist, the gates before opening, waves, invited counts, and who on the staff may do what. Every change is announced to the other services.
 */
@NullMarked
package org.candour.identity.study;

import org.jspecify.annotations.NullMarked;
