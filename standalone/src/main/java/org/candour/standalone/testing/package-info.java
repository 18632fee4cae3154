/**
 * Real PostgreSQL and Kafka for the tests of the services, started once per build by the first test that asks and
 * stopped when Maven ends. A test says
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
 * class SubmitResponseIT { ... }
 * }</pre>
 *
 * and gets a database of its own (migrated by Flyway as the owner, used as {@code survey_app}), empty topics, fresh
 * secrets and a ticket key pair; the private half is the configuration value {@code candour-test.ticket.private-key},
 * so that a test can sign a ticket. The OIDC tenant is off: use {@code @TestSecurity}. Without Quarkus,
 * {@link TestInfra#ensure} and {@link TestInfra#freshDatabase} give the same. Tests of one build run one after another.
 */
@NullMarked
package org.candour.standalone.testing;

import org.jspecify.annotations.NullMarked;
