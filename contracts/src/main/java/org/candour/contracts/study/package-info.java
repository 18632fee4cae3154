/** Facts about a study that identity-service owns and the other services copy: its parts, its waves, who was invited, who works on it. */
@NullMarked
package org.candour.contracts.study;

import org.jspecify.annotations.NullMarked;
