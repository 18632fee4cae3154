package org.candour.e2e.k8s;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;

/** Says where a deployment is weaker than the restricted profile, or cannot be watched. */
final class PodRestrictions {
    private final List<String> faults = new ArrayList<>();

    static List<String> faults(Deployment deployment) {
        var restrictions = new PodRestrictions();
        restrictions.check(deployment);
        return restrictions.faults;
    }

    private void check(Deployment deployment) {
        var pod = deployment.getSpec().getTemplate().getSpec();
        var security = pod.getSecurityContext();
        require(security != null && Boolean.TRUE.equals(security.getRunAsNonRoot()), "runAsNonRoot");
        require(
                security != null
                        && security.getSeccompProfile() != null
                        && "RuntimeDefault".equals(security.getSeccompProfile().getType()),
                "seccompProfile");
        require(Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()), "automountServiceAccountToken");
        require(pod.getHostNetwork() == null && pod.getHostPID() == null, "host namespaces");
        require(pod.getVolumes().stream().noneMatch(volume -> volume.getHostPath() != null), "hostPath");
        pod.getContainers().forEach(this::checkContainer);
    }

    private void checkContainer(Container container) {
        var security = container.getSecurityContext();
        require(
                security != null && Boolean.TRUE.equals(security.getReadOnlyRootFilesystem()),
                "readOnlyRootFilesystem");
        require(
                security != null && Boolean.FALSE.equals(security.getAllowPrivilegeEscalation()),
                "allowPrivilegeEscalation");
        require(
                security != null
                        && security.getCapabilities() != null
                        && security.getCapabilities().getDrop().equals(List.of("ALL"))
                        && security.getCapabilities().getAdd().isEmpty(),
                "capabilities");
        require(
                container.getResources() != null
                        && container.getResources().getLimits().containsKey("memory"),
                "memory limit");
        require(probes(container.getReadinessProbe(), "/q/health/ready"), "readinessProbe");
        require(probes(container.getLivenessProbe(), "/q/health/live"), "livenessProbe");
        require(
                container.getEnv().stream().noneMatch(each -> each.getName().matches("(?i).*(secret|password|key).*")),
                "secret in env");
    }

    private static boolean probes(Probe probe, String path) {
        return probe != null
                && probe.getHttpGet() != null
                && path.equals(probe.getHttpGet().getPath());
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            faults.add(what);
        }
    }
}
