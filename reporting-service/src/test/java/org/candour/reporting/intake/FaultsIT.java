package org.candour.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** What the database says when it refuses or is gone. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class FaultsIT {
    @Inject
    Deliveries deliveries;

    @Inject
    StoreResponse store;

    @Inject
    Responses responses;

    /** What the inbox tells poison from an outage by: the state code, wherever in the chain, and never a value. */
    @Test
    void aFaultInTheDataCarriesItsStateCode() {
        Throwable refused = catchThrowable(() -> store.store(Deliveries.response("nul\0", "p1", 4)));
        assertThat(state(refused)).startsWith("22");
        store.store(Deliveries.response("same", "PLANTED4712", 4));
        Throwable twice = catchThrowable(() -> store.store(Deliveries.response("same", "PLANTED4712", 4)));
        assertThat(state(twice)).startsWith("23");
        assertThat(printed(twice)).doesNotContain("PLANTED4712");
    }

    @Test
    void aLostConnectionIsNoFaultInTheData() {
        Throwable lost = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
            int connection = deliveries.count("select pg_backend_pid()");
            QuarkusTransaction.requiringNew()
                    .run(() -> deliveries.count("select pg_terminate_backend(?)::int", connection));
            responses.contentCode(UUID.randomUUID());
        }));
        assertThat(state(lost)).isEqualTo("57P01");
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static String state(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no state code", failure));
    }
}
