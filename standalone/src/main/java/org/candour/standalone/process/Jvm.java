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
        List<String> command = new ArrayList<>(small(heapMegabytes));
        command.addAll(options);
        command.add("-cp");
        command.add(classPath());
        command.add(mainClass);
        command.addAll(List.of(arguments));
        return command;
    }

    /** C1 alone starts faster and takes less memory: for programs that mostly wait. */
    public static List<String> small(int heapMegabytes) {
        List<String> flags = new ArrayList<>(flags(heapMegabytes));
        flags.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xss512k"));
        return flags;
    }

    /** A bounded heap and the smallest collector; compact headers exist from 25 on. */
    public static List<String> flags(int heapMegabytes) {
        List<String> flags = new ArrayList<>(List.of(
                java(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
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
