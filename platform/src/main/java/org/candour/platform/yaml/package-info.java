/** YAML files that people write by hand, read with the line of each value, so that every problem can be shown where it is. */
@NullMarked
package org.candour.platform.yaml;

import org.jspecify.annotations.NullMarked;
