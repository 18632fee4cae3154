package org.candour.standalone.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.candour.standalone.staff.StaffMember;

/** The realm as Keycloak imports it: {@code realm.json} for all, plus one client per service and the people. */
public final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<String, String> clientSecret;
    private final Function<String, String> password;

    public Realm(Function<String, String> clientSecret, Function<String, String> password) {
        this.clientSecret = clientSecret;
        this.password = password;
    }

    public String with(Map<String, String> serviceAddresses, List<StaffMember> staff) throws IOException {
        ObjectNode realm = template();
        ArrayNode clients = (ArrayNode) realm.get("clients");
        ObjectNode pattern = (ObjectNode) clients.remove(0);
        serviceAddresses.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(service -> client(pattern.deepCopy(), service.getKey(), service.getValue()))
                .forEach(clients::add);
        ArrayNode users = realm.putArray("users");
        staff.stream().map(this::user).forEach(users::add);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    }

    private JsonNode client(ObjectNode client, String service, String address) {
        client.put("clientId", "candour-" + service);
        client.put("name", "Candour " + service);
        client.put("secret", clientSecret.apply(service));
        client.put("rootUrl", address);
        client.putArray("redirectUris").add(address + "/staff/signed-in");
        ((ObjectNode) client.get("attributes")).put("post.logout.redirect.uris", address + "/staff/signed-out");
        return client;
    }

    private JsonNode user(StaffMember member) {
        ObjectNode user = JSON.createObjectNode();
        user.put("id", member.subject());
        user.put("username", member.login());
        user.put("enabled", true);
        user.put("email", member.mail());
        user.put("emailVerified", true);
        user.put("firstName", member.firstName());
        user.put("lastName", member.lastName());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password.apply(member.login()))
                .put("temporary", false);
        return user;
    }

    private static ObjectNode template() throws IOException {
        try (InputStream stream = Realm.class.getResourceAsStream("/keycloak/realm.json")) {
            if (stream == null) {
                throw new IllegalStateException("keycloak/realm.json is missing from the class path");
            }
            return (ObjectNode) JSON.readTree(stream);
        }
    }
}
