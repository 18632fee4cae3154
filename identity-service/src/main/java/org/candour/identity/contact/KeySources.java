package org.candour.identity.contact;

import java.util.Map;

/** Where the keys of contacts are kept. */
public interface KeySources {
    /** The keys by name, read once at the start. */
    Map<String, String> read();
}
