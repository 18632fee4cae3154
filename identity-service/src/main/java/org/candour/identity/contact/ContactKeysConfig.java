package org.candour.identity.contact;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the keys of contacts come from: given here, in a file, or in Vault. Exactly one of the three. */
@ConfigMapping(prefix = "candour.contact.keys")
public interface ContactKeysConfig {
    /** {@code primary}, {@code seal.1}, {@code index.1}, ... : number of the key that is used now, and the keys. */
    Map<String, String> given();

    /** A file with the same names, in the form of Java properties. */
    Optional<Path> file();

    Vault vault();

    /** HashiCorp Vault, key/value store of version 2, with the same names. */
    interface Vault {
        Optional<URI> address();

        /** For instance {@code secret/data/candour/contacts}. */
        Optional<String> path();

        /** A file with the token; Vault's agent keeps it fresh. */
        Optional<Path> tokenFile();
    }
}
