package org.candour.identity.contact.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.candour.identity.contact.ContactKeysConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguredKeySourcesTest {
    @TempDir
    Path folder;

    record Settings(Map<String, String> given, Optional<Path> file, ContactKeysConfig.Vault vault)
            implements ContactKeysConfig {}

    record VaultSettings(Optional<URI> address, Optional<String> path, Optional<Path> tokenFile)
            implements ContactKeysConfig.Vault {}

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("contacts.keys"), "primary=2\nseal.2=c2VjcmV0\n");

        assertThat(read(file, null, "")).containsOnly(Map.entry("primary", "2"), Map.entry("seal.2", "c2VjcmV0"));
    }

    @Test
    void asksVaultWithItsToken() throws IOException {
        HttpServer vault = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        vault.createContext("/v1/secret/data/candour/contacts", exchange -> {
            boolean known = "made-up-token".equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"));
            byte[] body =
                    "{\"data\":{\"data\":{\"primary\":\"1\",\"seal.1\":\"abc\"}}}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 403, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        vault.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + vault.getAddress().getPort());

            assertThat(read(null, address, "made-up-token\n"))
                    .containsOnly(Map.entry("primary", "1"), Map.entry("seal.1", "abc"));
            assertThatThrownBy(() -> read(null, address, "another"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Vault answered 403");
        } finally {
            vault.stop(0);
        }
    }

    private Map<String, String> read(@Nullable Path file, @Nullable URI vault, String token) throws IOException {
        Path tokenFile = Files.writeString(folder.resolve("token"), token);
        return new ConfiguredKeySources(new Settings(
                        Map.of(),
                        Optional.ofNullable(file),
                        new VaultSettings(
                                Optional.ofNullable(vault),
                                Optional.of("secret/data/candour/contacts"),
                                Optional.of(tokenFile))))
                .read();
    }
}
