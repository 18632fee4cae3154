/**
 * Child processes: each has a log file and a file with its process id, is started in a session of its own
 * (so that Ctrl-C reaches the supervisor only), and is found again after a crash of the supervisor.
 */
@NullMarked
package org.candour.standalone.process;

import org.jspecify.annotations.NullMarked;
