import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * Build step: compiles the style sheets with the design system's sources, refuses anything that would make a browser
 * ask for a file we do not ship, and names the version of all assets. Run as a source file by the build of platform.
 */
final class CompileStyles {
    public static void main(String[] arguments) throws Exception {
        Path sources = Path.of(arguments[0]);
        Path designSystem = Path.of(arguments[1]);
        Path target = Files.createDirectories(Path.of(arguments[2]));
        try (var compiler = SassCompilerFactory.bundled()) {
            compiler.setLoadPaths(List.of(designSystem.toFile()));
            compiler.setOutputStyle(com.sass_lang.embedded_protocol.OutputStyle.COMPRESSED);
            compiler.setQuietDeps(true);
            compiler.setGenerateSourceMaps(false);
            compiler.setLoggingHandler(message -> {});
            for (String sheet : List.of("candour", "answering")) {
                String css = compiler.compileFile(
                                sources.resolve(sheet + ".scss").toFile())
                        .getCss();
                if (css.contains("url(") || css.contains("@font-face") || css.contains("GDS Transport")) {
                    throw new IllegalStateException("a style sheet refers to a file or typeface that we do not ship");
                }
                Files.writeString(target.resolve(sheet + ".css"), css);
            }
        }
        Files.copy(
                designSystem.resolve("govuk/govuk-frontend.min.js"),
                target.resolve("govuk-frontend.min.js"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(target)) {
            for (Path file : files.filter(file -> !file.endsWith("version.properties")).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        String version = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        Files.write(
                target.resolve("version.properties"), ("version=" + version + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.println("styles: " + Files.size(target.resolve("candour.css")) / 1024 + " kB, answering "
                + Files.size(target.resolve("answering.css")) / 1024 + " kB, version " + version);
    }
}
