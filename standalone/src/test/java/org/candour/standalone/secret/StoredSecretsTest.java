package org.candour.standalone.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredSecretsTest {

    @TempDir
    Path folder;

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        Path file = folder.resolve("secrets");
        new StoredSecrets(file).key("some");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void secretsStayTheSameAfterARestartAndDifferByName() throws IOException {
        Path file = folder.resolve("secrets");
        var first = new StoredSecrets(file);
        String key = first.key("identity.cookie");
        String password = first.letters("survey.database.app", 32);

        var second = new StoredSecrets(file);

        assertThat(second.key("identity.cookie")).isEqualTo(key);
        assertThat(second.letters("survey.database.app", 32))
                .isEqualTo(password)
                .hasSize(32);
        assertThat(second.key("survey.cookie")).isNotEqualTo(key);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void keyPairSignsAndVerifies() throws Exception {
        var secrets = new StoredSecrets(folder.resolve("secrets"));
        byte[] message = "a ticket".getBytes(StandardCharsets.UTF_8);
        KeyFactory keys = KeyFactory.getInstance("Ed25519");

        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(keys.generatePrivate(
                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secrets.privateKey("ticket")))));
        signer.update(message);
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(
                keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(secrets.publicKey("ticket")))));
        verifier.update(message);

        assertThat(verifier.verify(signer.sign())).isTrue();
    }
}
