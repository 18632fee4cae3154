/** Reads the Kubernetes manifests as typed objects and holds them to the promises of {@code k8s/README.md}. */
@NullMarked
package org.candour.e2e.k8s;

import org.jspecify.annotations.NullMarked;
