package org.candour.e2e.k8s;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The hand-written manifests of {@code k8s/base}, read with the typed models. */
final class Manifests {
    static final Path BASE = Path.of(System.getProperty("candour.root", ".."), "k8s", "base");
    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();

    private Manifests() {}

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(BASE)) {
            return files.filter(file -> !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<HasMetadata> all() throws IOException {
        var resources = new ArrayList<HasMetadata>();
        for (Path file : files()) {
            resources.addAll(parse(Files.readString(file)));
        }
        return resources;
    }

    static <T extends HasMetadata> List<T> all(Class<T> kind) throws IOException {
        return all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<HasMetadata> parse(String yaml) {
        return Stream.of(yaml.split("(?m)^---$"))
                .map(document -> (HasMetadata) SERIALIZATION.unmarshal(document))
                .toList();
    }
}
