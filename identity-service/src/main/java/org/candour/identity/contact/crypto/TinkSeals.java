package org.candour.identity.contact.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.candour.identity.contact.KeySources;
import org.candour.identity.contact.Particulars;
import org.candour.identity.contact.Seals;
import org.candour.identity.study.ContactRules.Column;
import org.candour.platform.sensitive.Sensitive;

/** AES-256-GCM by Tink; each value carries the number of its key. */
@ApplicationScoped
public class TinkSeals implements Seals {
    private static final char BETWEEN = '\u001f';
    private static final char END = '\u001e';

    private static final int MARK = 5; // Tink: its version and the number of the key

    private final Aead aead;

    public TinkSeals(KeySources sources) {
        try {
            AeadConfig.register();
            aead = ContactKeys.sealing(sources.read()).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the keys of contacts cannot be used", broken);
        }
    }

    @Override
    public byte[] seal(String context, Sensitive<Particulars> particulars) {
        StringBuilder text = new StringBuilder();
        particulars
                .reveal()
                .values()
                .forEach((column, value) ->
                        text.append(column.name()).append(BETWEEN).append(value).append(END));
        return encrypt(context, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Sensitive<Particulars> open(String context, byte[] sealed) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        String text = new String(decrypt(context, sealed), StandardCharsets.UTF_8);
        for (int start = 0, end = text.indexOf(END); end >= 0; start = end + 1, end = text.indexOf(END, start)) {
            int between = text.indexOf(BETWEEN, start);
            values.put(Column.valueOf(text.substring(start, between)), text.substring(between + 1, end));
        }
        return Sensitive.of(new Particulars(values));
    }

    @Override
    public byte[] reseal(String context, byte[] sealed) {
        return encrypt(context, decrypt(context, sealed));
    }

    @Override
    public byte[] mark() {
        return Arrays.copyOf(encrypt("candour.contact-mark", new byte[0]), MARK);
    }

    @Override
    public byte[] sealFile(String context, Sensitive<byte[]> content) {
        return encrypt(context, content.reveal());
    }

    @Override
    public InputStream openFile(String context, byte[] sealed) {
        return new ByteArrayInputStream(decrypt(context, sealed));
    }

    private byte[] encrypt(String context, byte[] plain) {
        try {
            return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a contact could not be sealed", broken);
        }
    }

    private byte[] decrypt(String context, byte[] sealed) {
        try {
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("a sealed contact cannot be opened with the keys at hand", refused);
        }
    }
}
