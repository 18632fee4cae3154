package org.candour.identity.contact.crypto;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.candour.identity.contact.BlindIndexes;
import org.candour.identity.contact.KeySources;
import org.candour.identity.contact.Particulars;
import org.candour.identity.study.ContactRules.Column;
import org.candour.platform.sensitive.Sensitive;

/** HMAC-SHA-256 by Tink, each with the number of its key before it. */
@ApplicationScoped
public class TinkBlindIndexes implements BlindIndexes {
    private static final int LENGTH = 32;

    private final Map<Integer, Prf> prfs;
    private final int primary;

    public TinkBlindIndexes(KeySources sources) {
        try {
            PrfConfig.register();
            PrfSet set = ContactKeys.indexing(sources.read()).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
            prfs = set.getPrfs();
            primary = set.getPrimaryId();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the keys of contacts cannot be used", broken);
        }
    }

    @Override
    public byte[] ofMail(String study, Sensitive<Particulars> person) {
        return compute(primary, mail(study, person.reveal().of(Column.WORK_EMAIL)));
    }

    @Override
    public List<byte[]> everyOfMail(String study, Sensitive<Particulars> person) {
        return every(mail(study, person.reveal().of(Column.WORK_EMAIL)));
    }

    @Override
    public List<byte[]> everyOfAddress(String study, Sensitive<String> address) {
        return every(mail(study, address.reveal()));
    }

    @Override
    public Optional<byte[]> ofStaffNumber(String study, String organisation, Sensitive<Particulars> person) {
        String number = person.reveal().of(Column.STAFF_NUMBER);
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(compute(primary, staffNumber(study, organisation, number)));
    }

    @Override
    public List<byte[]> everyOfStaffNumber(String study, String organisation, Sensitive<Particulars> person) {
        return every(staffNumber(study, organisation, person.reveal().of(Column.STAFF_NUMBER)));
    }

    private static byte[] mail(String study, String address) {
        return input("candour.contact-mail.v1", study, "", address);
    }

    private static byte[] staffNumber(String study, String organisation, String number) {
        return input("candour.contact-staff-number.v1", study, organisation, number);
    }

    private static byte[] input(String purpose, String study, String organisation, String value) {
        String comparable =
                Normalizer.normalize(value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return String.join("\0", purpose, study, organisation, comparable).getBytes(StandardCharsets.UTF_8);
    }

    private List<byte[]> every(byte[] input) {
        List<byte[]> all = new ArrayList<>();
        all.add(compute(primary, input));
        prfs.keySet().stream()
                .filter(number -> number != primary)
                .sorted()
                .forEach(number -> all.add(compute(number, input)));
        return all;
    }

    private byte[] compute(int number, byte[] input) {
        Prf prf = prfs.get(number);
        if (prf == null) {
            throw new IllegalStateException("there is no index key of this number");
        }
        try {
            return ByteBuffer.allocate(Integer.BYTES + LENGTH)
                    .putInt(number)
                    .put(prf.compute(input, LENGTH))
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a contact could not be indexed", broken);
        }
    }
}
