package org.candour.standalone.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.standalone.staff.DemoStaff;
import org.candour.standalone.staff.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Map<String, String> ADDRESSES = Map.of(
            "identity", "http://localhost:18081",
            "survey", "http://localhost:18082",
            "reporting", "http://localhost:18083");

    private JsonNode realm;

    @BeforeEach
    void make() throws IOException {
        String json = new Realm(service -> "secret of " + service, login -> "password of " + login)
                .with(ADDRESSES, DemoStaff.all());
        realm = new ObjectMapper().readTree(json);
    }

    @Test
    void noClientAcceptsAPasswordOrHandsATokenToTheBrowser() {
        for (JsonNode client : realm.get("clients")) {
            assertThat(client.get("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.get("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.get("serviceAccountsEnabled").asBoolean(true)).isFalse();
        }
    }

    @Test
    void everyServiceHasAConfidentialClientWithProofKeyAndOneExactAddress() {
        List<JsonNode> clients = clients();

        assertThat(clients).hasSize(3);
        for (JsonNode client : clients) {
            String service = client.get("clientId").asText().substring("candour-".length());
            assertThat(client.get("publicClient").asBoolean(true)).isFalse();
            assertThat(client.get("secret").asText()).isEqualTo("secret of " + service);
            assertThat(client.at("/attributes/pkce.code.challenge.method").asText())
                    .isEqualTo("S256");
            assertThat(client.get("redirectUris")).hasSize(1);
            assertThat(client.get("redirectUris").get(0).asText())
                    .isEqualTo(ADDRESSES.get(service) + "/staff/signed-in");
            assertThat(client.at("/attributes/post.logout.redirect.uris").asText())
                    .isEqualTo(ADDRESSES.get(service) + "/staff/signed-out");
            assertThat(client.get("webOrigins")).isEmpty();
            assertThat(client.toString()).doesNotContain("*");
        }
    }

    @Test
    void guessingIsSlowedDownAndNobodyCanRegister() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.get("resetPasswordAllowed").asBoolean(true)).isFalse();
        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isEqualTo(900);
    }

    @Test
    void peopleKeepTheirIdentityFromMachineToMachine() {
        assertThat(realm.get("users")).hasSize(DemoStaff.all().size());
        assertThat(DemoStaff.all().stream().map(StaffMember::subject)).doesNotHaveDuplicates();
        assertThat(realm.get("users").get(0).get("username").asText()).isEqualTo("manager");
        assertThat(realm.get("users").get(0).get("id").asText()).isEqualTo("d7d5c1e1-e452-30ce-954d-72b71e0c117e");
    }

    private List<JsonNode> clients() {
        List<JsonNode> clients = new ArrayList<>();
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().startsWith("candour-")) {
                clients.add(client);
            }
        }
        return clients;
    }
}
