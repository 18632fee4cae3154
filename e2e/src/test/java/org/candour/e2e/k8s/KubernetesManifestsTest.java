package org.candour.e2e.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The base keeps what its README promises, as far as that can be known without a cluster. */
class KubernetesManifestsTest {
    private static final String LABEL = "app.kubernetes.io/name";

    @Test
    void everyFieldIsKnown() throws IOException {
        assertThat(Manifests.all()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(Manifests.all()).flatExtracting(UnknownFields::in).isEmpty();
    }

    @Test
    void plantedFieldAndUnknownKindAreFound() throws IOException {
        var file = Files.readString(Manifests.BASE.resolve("survey.yaml"));

        assertThat(faults(file.replace("resources:", "resourcesx:")))
                .containsExactly("Deployment/survey.Spec.Template.Spec.Containers[].resourcesx");
        assertThat(faults(file.replace("kind: PodDisruptionBudget", "kind: PodDisruptionBadger")))
                .containsExactly("PodDisruptionBadger/survey: no model for this kind");
    }

    @Test
    void threeDeploymentsAreRestricted() throws IOException {
        assertThat(Manifests.all(Deployment.class))
                .extracting(deployment -> deployment.getMetadata().getName())
                .containsExactlyInAnyOrder("identity", "survey", "reporting");
        assertThat(Manifests.all(Deployment.class))
                .flatExtracting(PodRestrictions::faults)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runAsNonRoot: true",
                "readOnlyRootFilesystem: true",
                "drop: [ALL]",
                "type: RuntimeDefault",
                "allowPrivilegeEscalation: false"
            })
    void plantedWeaknessIsFound(String line) throws IOException {
        var file = Files.readString(Manifests.BASE.resolve("survey.yaml"));
        var weaker = line.replace("true", "\"\"")
                .replace("false", "true")
                .replace("ALL", "")
                .replace("Runtime", "X");

        var deployment = Manifests.parse(file.replace(line, weaker)).stream()
                .filter(Deployment.class::isInstance)
                .map(Deployment.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(file).contains(line);
        assertThat(PodRestrictions.faults(deployment)).isNotEmpty();
    }

    @Test
    void nothingMayTalkUnlessAPolicySaysSo() throws IOException {
        var policy = policy("default-deny");

        assertThat(policy.getSpec().getPodSelector()).isEqualTo(new LabelSelector());
        assertThat(policy.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(policy.getSpec().getIngress()).isEmpty();
        assertThat(policy.getSpec().getEgress()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "survey", "reporting"})
    void serviceReachesItsOwnDatabaseAndNoOtherServiceThanItMust(String name) throws IOException {
        var policy = policy("allow-" + name);

        var rules = policy.getSpec().getEgress();
        var peers = rules.stream().flatMap(KubernetesManifestsTest::podLabels).toList();
        assertThat(policy.getSpec().getPodSelector().getMatchLabels()).containsExactly(Map.entry(LABEL, name));
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.getTo()).isNotEmpty())
                .allSatisfy(rule -> assertThat(rule.getPorts()).isNotEmpty());
        assertThat(peers).containsExactlyInAnyOrderElementsOf(expectedPeers(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "survey", "reporting"})
    void selectorsMeetTheirPods(String name) throws IOException {
        var pods = named(Deployment.class, name)
                .getSpec()
                .getTemplate()
                .getMetadata()
                .getLabels();

        assertThat(pods)
                .containsAllEntriesOf(named(Service.class, name).getSpec().getSelector());
        assertThat(pods)
                .containsAllEntriesOf(named(PodDisruptionBudget.class, name)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels());
    }

    @Test
    void secretsAreReferredToAndNotContained() throws IOException {
        assertThat(Manifests.all(Secret.class)).isEmpty();
        assertThat(Manifests.all(ConfigMap.class))
                .flatExtracting(map -> map.getData().values())
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainPattern(
                                "(?m)^(candour\\.secret|candour\\.ticket|.*(password|credentials|jaas))"));
    }

    @Test
    void kustomizationNamesEveryFile() throws IOException {
        var kustomization = Files.readString(Manifests.BASE.resolve("kustomization.yaml"));

        assertThat(Manifests.files())
                .allSatisfy(file -> assertThat(kustomization).contains("  - " + file.getFileName() + "\n"));
    }

    private static List<String> expectedPeers(String name) {
        var all = Stream.of("cnpg.io/cluster=postgres-" + name, "strimzi.io/cluster=candour", "app=keycloak");
        var more =
                name.equals("identity") ? Stream.of(LABEL + "=mail-relay", LABEL + "=survey") : Stream.<String>empty();
        return Stream.concat(all, more).toList();
    }

    private static Stream<String> podLabels(NetworkPolicyEgressRule rule) {
        return rule.getTo().stream()
                .flatMap(peer -> peer.getPodSelector().getMatchLabels().entrySet().stream())
                .map(label -> label.getKey() + "=" + label.getValue());
    }

    private static List<String> faults(String yaml) {
        return Manifests.parse(yaml).stream()
                .flatMap(resource -> UnknownFields.in(resource).stream())
                .toList();
    }

    private static NetworkPolicy policy(String name) throws IOException {
        return named(NetworkPolicy.class, name);
    }

    private static <T extends HasMetadata> T named(Class<T> kind, String name) throws IOException {
        return Manifests.all(kind).stream()
                .filter(resource -> resource.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
