/**
 * The list of studies for everybody, and the console of the study manager.
 */
@NullMarked
package org.candour.identity.study.http;

import org.jspecify.annotations.NullMarked;
