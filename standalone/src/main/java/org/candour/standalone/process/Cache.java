package org.candour.standalone.process;

import java.nio.file.Path;

/** Where unpacked programs are kept between checkouts. */
public final class Cache {

    private Cache() {}

    public static Path folder() {
        String set = System.getenv("XDG_CACHE_HOME");
        Path base = set == null || set.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
        return base.resolve("candour");
    }
}
