package org.candour.standalone.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java command of a child: the JDK that runs us, a bounded heap, and the class path of this module. */
public record Jvm(Path root) {

    public List<String> command(int heapMegabytes, List<String> options, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(flags(heapMegabytes));
        command.addAll(options);
        command.add("-cp");
        command.add(classPath());
        command.add(mainClass);
        command.addAll(List.of(arguments));
        return command;
    }

    /** Compact headers exist from 25 on; C1 alone starts faster and takes less memory, which is what one machine needs. */
    public static List<String> flags(int heapMegabytes) {
        List<String> flags = new ArrayList<>(List.of(
                java(),
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        if (Runtime.version().feature() >= 25) {
            flags.add("-XX:+UseCompactObjectHeaders");
        }
        return flags;
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private String classPath() {
        Stream<Path> own = Stream.of("standalone", "contracts")
                .map(module -> root.resolve(module).resolve("target/classes"))
                .filter(Files::isDirectory);
        Stream<String> libraries = Stream.of(root.resolve("standalone/target/lib") + File.separator + "*");
        return Stream.concat(own.map(Path::toString), libraries).collect(Collectors.joining(File.pathSeparator));
    }
}
