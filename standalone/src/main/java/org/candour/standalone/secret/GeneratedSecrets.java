package org.candour.standalone.secret;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Makes secrets when they are first asked for, and remembers them in memory. */
public class GeneratedSecrets implements Secrets {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> values = new TreeMap<>();

    public GeneratedSecrets(Map<String, String> known) {
        values.putAll(known);
    }

    @Override
    public synchronized String letters(String name, int length) {
        return values.computeIfAbsent(name, missing -> randomLetters(length));
    }

    @Override
    public synchronized String key(String name) {
        return values.computeIfAbsent(name, missing -> {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        });
    }

    @Override
    public synchronized String privateKey(String name) {
        return pair(name, ".private");
    }

    @Override
    public synchronized String publicKey(String name) {
        return pair(name, ".public");
    }

    synchronized Map<String, String> values() {
        return Map.copyOf(values);
    }

    private String pair(String name, String half) {
        if (!values.containsKey(name + ".private")) {
            KeyPair pair = keyPair();
            values.put(
                    name + ".private",
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            values.put(
                    name + ".public",
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        }
        return values.getOrDefault(name + half, "");
    }

    private static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String randomLetters(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
