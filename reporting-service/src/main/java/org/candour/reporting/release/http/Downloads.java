package org.candour.reporting.release.http;

import jakarta.ws.rs.core.Response;

/** Files as a browser should take them. */
final class Downloads {
    private Downloads() {}

    /** @param name made of our own codes */
    static Response pdf(byte[] document, String name) {
        return Response.ok(document, "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }
}
