package org.candour.e2e.k8s;

import io.fabric8.kubernetes.api.model.AnyType;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds fields that the model of a resource does not know: misspelt, misplaced, or of another version. */
final class UnknownFields {
    private final List<String> found = new ArrayList<>();

    static List<String> in(HasMetadata resource) {
        var unknown = new UnknownFields();
        var path = resource.getKind() + "/" + resource.getMetadata().getName();
        if (resource instanceof GenericKubernetesResource) {
            unknown.found.add(path + ": no model for this kind");
        } else {
            unknown.walk(path, resource);
        }
        return unknown.found;
    }

    private void walk(String path, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(each -> walk(path + "[]", each));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> walk(path + "." + key, each));
        } else if (value != null
                && value.getClass().getName().startsWith("io.fabric8.")
                && !(value instanceof Enum)
                && !(value instanceof AnyType)) {
            walkGetters(path, value);
        }
    }

    private void walkGetters(String path, Object bean) {
        for (Method method : bean.getClass().getMethods()) {
            if (!method.getName().startsWith("get") || method.getParameterCount() > 0) {
                continue;
            }
            try {
                var value = method.invoke(bean);
                if (method.getName().equals("getAdditionalProperties")) {
                    ((Map<?, ?>) value).keySet().forEach(key -> found.add(path + "." + key));
                } else {
                    walk(path + "." + method.getName().substring(3), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(path + " cannot be read", e);
            }
        }
    }
}
