package org.candour.reporting.release.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.UUID;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.SecretKeys;
import org.candour.reporting.release.MemberCodes;

@ApplicationScoped
public class MacMemberCodes implements MemberCodes {
    private final PurposeMac mac;

    public MacMemberCodes(MemberSecret secret) {
        this.mac = new PurposeMac(SecretKeys.fromBase64("candour.secret.edition", secret.edition(), "HmacSHA256"));
    }

    @Override
    public String of(UUID response) {
        return HexFormat.of().formatHex(mac.of("edition-member", response.toString()));
    }

    @Override
    public String ofGroup(String group) {
        return HexFormat.of().formatHex(mac.of("edition-group", group));
    }

    @Override
    public String inGroup(String group, UUID response) {
        return HexFormat.of().formatHex(mac.of("edition-group-member", group + "/" + response));
    }
}
