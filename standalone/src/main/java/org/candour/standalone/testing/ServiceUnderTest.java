package org.candour.standalone.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.candour.standalone.secret.GeneratedSecrets;
import org.candour.standalone.service.ServiceSettings;
import org.candour.standalone.service.Surroundings;

/** Configures the service under test, named by the argument {@code service}; see the description of this package. */
public final class ServiceUnderTest implements QuarkusTestResourceLifecycleManager {

    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
        if (service.isEmpty()) {
            throw new IllegalArgumentException("ServiceUnderTest needs the argument service");
        }
    }

    @Override
    public Map<String, String> start() {
        Endpoints endpoints = TestInfra.ensure();
        ServiceDatabase database = TestInfra.freshDatabase(service);
        TestInfra.freshTopics();
        Path staff = TestInfra.root().resolve("target/infra/secrets/no-staff.json");
        var around = new Surroundings(
                0,
                database.jdbcUrl(),
                endpoints.kafkaPort(),
                "http://localhost:1",
                1,
                Map.of(
                        "identity", "http://localhost:18081",
                        "survey", "http://localhost:18082",
                        "reporting", "http://localhost:18083"),
                TestInfra.root().resolve("studies"));
        ServiceSettings all = new ServiceSettings(TestInfra.secrets(), staff);
        Map<String, String> settings = new TreeMap<>(all.of(service, around));
        settings.put("candour-test.auditor.user", ServiceSettings.auditor(service));
        settings.put("candour-test.auditor.password", all.auditorPassword(service));
        settings.remove("quarkus.http.port");
        settings.remove("quarkus.mailer.port");
        settings.remove("candour.bootstrap.staff");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.oidc.tenant-enabled", "false");
        settings.put("quarkus.devservices.enabled", "false");
        String group = service + "-" + new GeneratedSecrets(Map.of()).letters("group", 10);
        settings.put("mp.messaging.connector.smallrye-kafka.group.id", group);
        settings.put("candour-test.ticket.private-key", TestInfra.secrets().privateKey("ticket"));
        return settings;
    }

    @Override
    public void stop() {
        // The components outlive the test: the next one of this build uses them.
    }
}
