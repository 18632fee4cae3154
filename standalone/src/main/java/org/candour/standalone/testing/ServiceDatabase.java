package org.candour.standalone.testing;

/** A database of its own for one test run, and the two roles that may enter it. */
public record ServiceDatabase(
        String name, String jdbcUrl, String appUser, String appPassword, String ownerUser, String ownerPassword) {}
