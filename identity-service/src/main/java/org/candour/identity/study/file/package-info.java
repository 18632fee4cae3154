/**
 * Reads study packs and the first staff assignments from files, and says in which line something is wrong.
 */
@NullMarked
package org.candour.identity.study.file;

import org.jspecify.annotations.NullMarked;
