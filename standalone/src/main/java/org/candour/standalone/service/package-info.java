/** The three services as child processes: their settings, their secrets, their readiness. */
@NullMarked
package org.candour.standalone.service;

import org.jspecify.annotations.NullMarked;
