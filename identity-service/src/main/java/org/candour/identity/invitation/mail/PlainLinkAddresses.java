package org.candour.identity.invitation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.identity.invitation.LinkAddresses;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.sensitive.Sensitive;

/** Addresses of this service. */
@ApplicationScoped
public class PlainLinkAddresses implements LinkAddresses {
    private final AddressConfig address;

    PlainLinkAddresses(AddressConfig address) {
        this.address = address;
    }

    @Override
    public Sensitive<String> wayIn(Sensitive<String> token) {
        return Sensitive.of(address.identity() + "/i/" + token.reveal());
    }

    @Override
    public Sensitive<String> wayOut(Sensitive<String> secret) {
        return Sensitive.of(address.identity() + "/o/" + secret.reveal());
    }
}
