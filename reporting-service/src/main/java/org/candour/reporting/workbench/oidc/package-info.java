/**
 * Notices when a researcher signs out.
 */
@NullMarked
package org.candour.reporting.workbench.oidc;

import org.jspecify.annotations.NullMarked;
