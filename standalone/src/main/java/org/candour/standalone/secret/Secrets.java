package org.candour.standalone.secret;

/** Gives each named secret the same value for as long as the store lives. */
public interface Secrets {

    /** Letters and digits, 160 bits or more: fit for a password in any configuration file. */
    String letters(String name, int length);

    /** 32 random bytes, in base64. */
    String key(String name);

    /** The private half (PKCS #8, base64) of an Ed25519 pair. */
    String privateKey(String name);

    /** The public half (X.509, base64) of the same pair. */
    String publicKey(String name);
}
