/**
 * Answers with a problem as a page for browsers and as application/problem+json for everybody else.
 */
@NullMarked
package org.candour.platform.problem.http;

import org.jspecify.annotations.NullMarked;
