/**
 * The independent auditor: plays the reader who wants to know more, against the released bytes. It shares no code with
 * the suppression (not even the writer of the format, which it parses by itself), so that a mistake there cannot hide
 * itself here. Use: {@link org.candour.reporting.disclosure.audit.Auditor#audit} with everything released before to the
 * audience and the candidate; anything but {@link org.candour.reporting.disclosure.audit.Verdict.Passed} means: do not
 * release.
 */
@NullMarked
package org.candour.reporting.disclosure.audit;

import org.jspecify.annotations.NullMarked;
