/**
 * The embedded default: real PostgreSQL, Kafka, Keycloak and a mail sink as child processes on loopback,
 * plus the three services. Holds no rule of the domain; whatever works here must work on a cluster with other configuration.
 */
@NullMarked
package org.candour.standalone;

import org.jspecify.annotations.NullMarked;
