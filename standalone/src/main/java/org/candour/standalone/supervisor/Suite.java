package org.candour.standalone.supervisor;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.kafka.KafkaBroker;
import org.candour.standalone.keycloak.KeycloakPrograms;
import org.candour.standalone.keycloak.KeycloakServer;
import org.candour.standalone.keycloak.Realm;
import org.candour.standalone.postgres.PostgresCluster;
import org.candour.standalone.postgres.PostgresPrograms;
import org.candour.standalone.postgres.PostgresSettings;
import org.candour.standalone.postgres.ServiceRoles;
import org.candour.standalone.process.Cache;
import org.candour.standalone.process.Console;
import org.candour.standalone.process.Folders;
import org.candour.standalone.process.Jvm;
import org.candour.standalone.process.Signal;
import org.candour.standalone.secret.Secrets;
import org.candour.standalone.service.ServiceChild;
import org.candour.standalone.service.ServiceSettings;
import org.candour.standalone.service.Surroundings;
import org.candour.standalone.staff.DemoStaff;

/** Every part of one installation, wired to its folders, ports and secrets. */
final class Suite {

    static final List<String> SERVICES = ServiceRoles.SERVICES;

    private final Path root;
    private final Folders folders;
    private final Ports ports;
    private final Path studies;
    private final Secrets secrets;
    private final ServiceSettings settings;

    Suite(Installation installation, Secrets secrets) {
        this.root = installation.root();
        this.studies = installation.studies();
        this.folders = installation.folders();
        this.ports = installation.ports();
        this.secrets = secrets;
        this.settings = new ServiceSettings(secrets, folders.secrets().resolve("staff.json"));
    }

    Part postgres() throws IOException {
        PostgresCluster cluster = cluster();
        return new Part(
                PostgresCluster.NAME,
                cluster::component,
                process -> {
                    cluster.waitUntilReady(process);
                    createDatabases(cluster);
                },
                Signal.INT);
    }

    Part kafka() {
        var broker = new KafkaBroker(new Jvm(root), folders, ports.kafka(), ports.kafkaController());
        return new Part(
                KafkaBroker.NAME,
                broker::component,
                process -> {
                    broker.waitUntilReady(process);
                    broker.topics().createMissing();
                },
                Signal.TERM);
    }

    Part keycloak(Console out) throws IOException, InterruptedException {
        Path programs = new KeycloakPrograms(KeycloakPrograms.resolvedBy(root), Cache.folder())
                .prepared(out, folders.log(KeycloakServer.NAME));
        var server = new KeycloakServer(programs, folders, ports.keycloak(), ports.keycloakManagement());
        return new Part(
                KeycloakServer.NAME,
                () -> server.component(realm(), secrets.letters("keycloak.admin", 24)),
                server::waitUntilReady,
                Signal.TERM);
    }

    List<Part> services() {
        return builtServices(ServiceChild::isBuilt).map(this::service).toList();
    }

    List<String> servicesNotBuilt() {
        return SERVICES.stream()
                .filter(name -> !new ServiceChild(name, root, folders).isBuilt())
                .toList();
    }

    RunningSuite describe() {
        Map<String, String> addresses = new LinkedHashMap<>(serviceAddresses());
        addresses.put("keycloak", "http://localhost:" + ports.keycloak());
        addresses.put("mail", "http://localhost:" + ports.mailPage());
        List<RunningSuite.Login> logins = DemoStaff.all().stream()
                .map(member -> new RunningSuite.Login(
                        member.login(),
                        password(member.login()),
                        member.subject(),
                        member.role(),
                        member.study(),
                        member.organisation()))
                .toList();
        return new RunningSuite(addresses, logins, studies, folders.home());
    }

    private Stream<String> builtServices(Predicate<ServiceChild> built) {
        return SERVICES.stream().filter(name -> built.test(new ServiceChild(name, root, folders)));
    }

    private Part service(String name) {
        var child = new ServiceChild(name, root, folders);
        int port = ports.service(name);
        var around = new Surroundings(
                port,
                "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + name,
                ports.kafka(),
                "http://localhost:" + ports.keycloak(),
                ports.smtp(),
                serviceAddresses(),
                studies);
        return new Part(
                name,
                () -> child.component(settings.of(name, around)),
                process -> child.waitUntilReady(process, port),
                Signal.TERM);
    }

    private Map<String, String> serviceAddresses() {
        Map<String, String> addresses = new TreeMap<>();
        SERVICES.forEach(name -> addresses.put(name, "http://localhost:" + ports.service(name)));
        return addresses;
    }

    private PostgresCluster cluster() throws IOException {
        return new PostgresCluster(
                new PostgresPrograms(Cache.folder()).unpacked(),
                folders,
                new PostgresSettings(ports.postgres(), true),
                secrets.letters("postgres.superuser", 32));
    }

    private void createDatabases(PostgresCluster cluster) {
        var roles = new ServiceRoles(cluster);
        try {
            for (String service : SERVICES) {
                Map<String, String> passwords = settings.databaseRoles(service);
                roles.createRoles(passwords);
                roles.createDatabase(service, service, passwords.keySet());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The databases could not be created", e);
        }
    }

    private String realm() throws IOException {
        return new Realm(settings::clientSecret, this::password).with(serviceAddresses(), DemoStaff.all());
    }

    private String password(String login) {
        return secrets.letters("staff." + login, 16);
    }
}
