/**
 * What people agreed to: kind, exact words, version, language and day. Nothing is ticked for anybody.
 */
@NullMarked
package org.candour.identity.consent;

import org.jspecify.annotations.NullMarked;
