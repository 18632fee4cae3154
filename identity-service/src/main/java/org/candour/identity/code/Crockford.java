package org.candour.identity.code;

import java.util.Locale;

/** Base 32 without I, L, O and U, so that a code survives being read aloud and copied by hand. */
public final class Crockford {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    /** The first bits of the bytes, five to a character; bits beyond the last full character are dropped. */
    public static String encode(byte[] bytes, int characters) {
        StringBuilder text = new StringBuilder(characters);
        for (int character = 0; character < characters; character++) {
            int value = 0;
            for (int bit = character * 5; bit < character * 5 + 5; bit++) {
                value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1);
            }
            text.append(ALPHABET.charAt(value));
        }
        return text.toString();
    }

    /** A typed code as it was meant: without spaces and dashes, in capitals, O as 0, I and L as 1. */
    public static String normalise(String typed) {
        StringBuilder text = new StringBuilder();
        for (char character : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            switch (character) {
                case 'O' -> text.append('0');
                case 'I', 'L' -> text.append('1');
                case ' ', '-', '\u2010', '\u2011', '\u2013', '\u00a0' -> {}
                default -> text.append(character);
            }
        }
        return text.toString();
    }

    /** Groups of characters with dashes between them. */
    public static String print(String code, int group) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < code.length(); index++) {
            text.append(index > 0 && index % group == 0 ? "-" : "").append(code.charAt(index));
        }
        return text.toString();
    }
}
