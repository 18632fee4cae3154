package org.candour.standalone.service;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.candour.standalone.secret.Secrets;

/** The configuration of one service: what it may know, and nothing that another one keeps secret. */
public final class ServiceSettings {

    /** Reads the free texts that survey-service's application role may only add. */
    private static final String REDACTOR = "survey_redactor";

    /** Reads the locators and receipt codes that identity-service's application role may only add. */
    private static final String VAULT = "identity_vault";

    private final Secrets secrets;
    private final Path bootstrapStaff;

    public ServiceSettings(Secrets secrets, Path bootstrapStaff) {
        this.secrets = secrets;
        this.bootstrapStaff = bootstrapStaff;
    }

    public Map<String, String> of(String service, Surroundings around) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(around.port()));
        database(service, around, settings);
        settings.put("kafka.bootstrap.servers", "127.0.0.1:" + around.kafkaPort());
        login(service, around, settings);
        around.addresses().forEach((name, address) -> settings.put("candour.address." + name, address));
        settings.put("candour.secret.cookie", secrets.key(service + ".cookie"));
        own(service, around, settings);
        return settings;
    }

    private void database(String service, Surroundings around, Map<String, String> settings) {
        settings.put("quarkus.datasource.jdbc.url", around.jdbcUrl());
        settings.put("quarkus.datasource.username", service + "_app");
        settings.put("quarkus.datasource.password", appPassword(service));
        settings.put("quarkus.flyway.username", service + "_owner");
        settings.put("quarkus.flyway.password", ownerPassword(service));
    }

    private void login(String service, Surroundings around, Map<String, String> settings) {
        settings.put("quarkus.oidc.auth-server-url", around.keycloak() + "/realms/candour");
        settings.put("quarkus.oidc.client-id", "candour-" + service);
        settings.put("quarkus.oidc.credentials.secret", clientSecret(service));
        settings.put("quarkus.oidc.authentication.state-secret", secrets.letters(service + ".oidc.state", 32));
        settings.put(
                "quarkus.oidc.token-state-manager.encryption-secret", secrets.letters(service + ".oidc.tokens", 32));
    }

    private void own(String service, Surroundings around, Map<String, String> settings) {
        switch (service) {
            case "identity" -> {
                settings.put("quarkus.datasource.vault.jdbc.url", around.jdbcUrl());
                settings.put("quarkus.datasource.vault.username", VAULT);
                settings.put("quarkus.datasource.vault.password", vaultPassword());
                settings.put("candour.secret.lookup", secrets.key("identity.lookup"));
                settings.put("candour.secret.locator", secrets.key("identity.locator"));
                settings.put("candour.secret.pseudonym", secrets.key("identity.pseudonym"));
                settings.put("candour.contact.keys.given.\"primary\"", "1");
                settings.put("candour.contact.keys.given.\"seal.1\"", secrets.key("identity.contact.seal.1"));
                settings.put("candour.contact.keys.given.\"index.1\"", secrets.key("identity.contact.index.1"));
                settings.put("candour.ticket.private-key", secrets.privateKey("ticket"));
                settings.put("quarkus.mailer.host", "127.0.0.1");
                settings.put("quarkus.mailer.port", Integer.toString(around.smtpPort()));
                settings.put("candour.studies", around.studies().toString());
                settings.put("candour.bootstrap.staff", bootstrapStaff.toString());
            }
            case "survey" -> {
                settings.put("candour.ticket.public-key", secrets.publicKey("ticket"));
                settings.put("candour.secret.answers", secrets.key("survey.answers"));
                settings.put("candour.studies", around.studies().toString());
                settings.put("quarkus.datasource.redaction.jdbc.url", around.jdbcUrl());
                settings.put("quarkus.datasource.redaction.username", REDACTOR);
                settings.put("quarkus.datasource.redaction.password", redactorPassword());
            }
            case "reporting" -> {
                settings.put("candour.secret.edition", secrets.key("reporting.edition"));
                settings.put("candour.secret.file", secrets.key("reporting.file"));
            }
            default -> throw new IllegalArgumentException("there is no service " + service);
        }
    }

    public String appPassword(String service) {
        return secrets.letters(service + ".database.app", 32);
    }

    public String ownerPassword(String service) {
        return secrets.letters(service + ".database.owner", 32);
    }

    /** Password of each database role of a service. */
    public Map<String, String> databaseRoles(String service) {
        Map<String, String> roles = new TreeMap<>();
        roles.put(service + "_owner", ownerPassword(service));
        roles.put(service + "_app", appPassword(service));
        roles.put(auditor(service), auditorPassword(service));
        if ("survey".equals(service)) {
            roles.put(REDACTOR, redactorPassword());
        }
        if ("identity".equals(service)) {
            roles.put(VAULT, vaultPassword());
        }
        return roles;
    }

    /** The role that reads the record of staff actions from outside, and nothing else. */
    public static String auditor(String service) {
        return service + "_auditor";
    }

    public String auditorPassword(String service) {
        return secrets.letters(service + ".database.auditor", 32);
    }

    private String vaultPassword() {
        return secrets.letters("identity.database.vault", 32);
    }

    private String redactorPassword() {
        return secrets.letters("survey.database.redactor", 32);
    }

    public String clientSecret(String service) {
        return secrets.letters(service + ".oidc.client", 40);
    }
}
