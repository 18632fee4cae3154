package org.candour.platform.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends requests byte for byte; a client library would tidy up the very oddities that are to be tried. */
public final class Wire {
    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;

    public Wire(int port) {
        this.port = port;
    }

    public Answer get(String target, String... headers) {
        return send("GET", target, "", headers);
    }

    /** Announces a body of this length and waits for the verdict before sending any of it. */
    public Answer announce(String target, int length, String... headers) {
        return exchange("POST", target, "Content-Length: " + length + "\r\n", "", headers);
    }

    public Answer send(String method, String target, String body, String... headers) {
        String length = body.isEmpty() && method.equals("GET") ? "" : "Content-Length: " + body.length() + "\r\n";
        return exchange(method, target, length, body, headers);
    }

    /** Sends a body in pieces and never says how long it is; goes on until it is all sent or nobody takes it. */
    public Answer inPieces(String target, String piece, int times, String... headers) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head("POST", target, "Transfer-Encoding: chunked\r\n", headers));
            byte[] chunk = (Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            for (int sent = 0; sent < times && socket.getInputStream().available() == 0; sent++) {
                out.write(chunk);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return Answer.parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] head(String method, String target, String length, String... headers) {
        boolean asks = List.of(headers).stream().anyMatch(line -> line.startsWith("Accept:"));
        return (method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nConnection: close\r\n" + (asks ? "" : "Accept: text/html\r\n") + length
                        + String.join(
                                "",
                                List.of(headers).stream()
                                        .map(line -> line + "\r\n")
                                        .toList())
                        + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private Answer exchange(String method, String target, String length, String body, String... headers) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head(method, target, length, headers));
            out.write(body.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return Answer.parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
