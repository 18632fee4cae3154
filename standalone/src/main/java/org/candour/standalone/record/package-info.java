/**
 * Checks the record of staff actions of every service without the services: it reads the tables with a role of its own
 * and computes each hash from the description in ADR 0018. It shares no code with the services, whose mistakes it would
 * otherwise share.
 */
@NullMarked
package org.candour.standalone.record;

import org.jspecify.annotations.NullMarked;
