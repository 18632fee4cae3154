package org.candour.standalone.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks an address of our own whether it answers with success. */
public final class HttpCheck {

    private HttpCheck() {}

    public static boolean isOk(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(3000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
