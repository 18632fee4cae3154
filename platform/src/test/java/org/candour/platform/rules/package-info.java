/** The rules of docs/architecture.md that the build holds, each with its reason. A service applies them in its ArchitectureTest. */
@NullMarked
package org.candour.platform.rules;

import org.jspecify.annotations.NullMarked;
