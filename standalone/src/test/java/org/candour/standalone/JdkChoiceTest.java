package org.candour.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks the command itself which JDK it would take, on a machine that has only those we lay out. */
class JdkChoiceTest {

    private record Answer(int exit, String text) {}

    @TempDir
    Path folder;

    private Path tools;
    private Path jdks;

    @BeforeEach
    void layOutTheMachine() throws IOException {
        tools = Files.createDirectory(folder.resolve("tools"));
        jdks = Files.createDirectory(folder.resolve("jdks"));
        for (String tool : List.of("sed", "dirname", "readlink", "cat")) {
            program(tools.resolve(tool), "#!/bin/sh\nexec " + installed(tool) + " \"$@\"\n");
        }
    }

    @Test
    void newestIsTakenWhenNothingIsChosen() throws Exception {
        jdk("jdk-17", "17.0.1");
        jdk("jdk-21", "21.0.4");
        Path newest = jdk("jdk-25", "25.0.1");

        assertThat(ask("")).isEqualTo(new Answer(0, newest.toString()));
    }

    @Test
    void javaHomeIsRespectedWhenItIsNewEnough() throws Exception {
        Path chosen = jdk("jdk-21", "21.0.4");
        jdk("jdk-25", "25.0.1");

        assertThat(ask(chosen.toString())).isEqualTo(new Answer(0, chosen.toString()));
    }

    @Test
    void javaHomeThatIsTooOldIsPassedOver() throws Exception {
        Path old = jdk("jdk-17", "17.0.1");
        Path newer = jdk("jdk-21", "21.0.4");

        assertThat(ask(old.toString())).isEqualTo(new Answer(0, newer.toString()));
    }

    @Test
    void runtimeWithoutACompilerDoesNotCount() throws Exception {
        Path runtime = jdk("jre-25", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));

        Answer answer = ask(runtime.toString());

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.text()).contains("No JDK 21 or newer found").doesNotContain("\n");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectory(jdks.resolve(name));
        Files.createDirectory(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            program(home.resolve("bin").resolve(program), "");
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static Path installed(String tool) {
        Path plain = Path.of("/bin", tool);
        return Files.exists(plain) ? plain : Path.of("/usr/bin", tool);
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Answer ask(String javaHome) throws IOException, InterruptedException {
        Path command = Path.of(System.getProperty("candour.root"), "candour");
        ProcessBuilder builder = new ProcessBuilder(installed("bash").toString(), command.toString(), "jdk");
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        tools.toString(),
                        "HOME",
                        folder.toString(),
                        "JAVA_HOME",
                        javaHome,
                        "CANDOUR_JDK_FOLDERS",
                        jdks + "/*"));
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(process.waitFor(), text);
    }
}
