package org.candour.reporting.print;

import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Marks lines and grounds that belong to no structure element as decoration, so that a screen reader skips them. */
final class Artifacts {
    private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "h", "re", "W", "W*");
    private static final Set<String> PAINT = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

    private Artifacts() {}

    static byte[] mark(byte[] content) throws IOException {
        var parser = new PdfContentParser(new PRTokeniser(content));
        var out = new ByteArrayOutputStream(content.length + 1024);
        var path = new ByteArrayOutputStream();
        var command = new ArrayList<PdfObject>();
        int depth = 0;
        while (!parser.parse(command).isEmpty()) {
            String operator = command.getLast().toString();
            depth += switch (operator) {
                case "BMC", "BDC" -> 1;
                case "EMC" -> -1;
                default -> 0;
            };
            if (PATH.contains(operator)) {
                write(command, path);
                continue;
            }
            boolean loose = depth == 0 && PAINT.contains(operator);
            if (loose) {
                line(out, "/Artifact BMC");
            }
            path.writeTo(out);
            path.reset();
            write(command, out);
            if (loose) {
                line(out, "EMC");
            }
        }
        path.writeTo(out);
        return out.toByteArray();
    }

    private static void write(List<PdfObject> command, ByteArrayOutputStream out) throws IOException {
        for (PdfObject part : command) {
            part.toPdf(null, out);
            out.write(' ');
        }
        out.write('\n');
    }

    private static void line(ByteArrayOutputStream out, String text) {
        out.writeBytes((text + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
