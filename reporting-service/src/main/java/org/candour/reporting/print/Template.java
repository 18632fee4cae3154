package org.candour.reporting.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;

/**
 * Loads the compiled template from our own class path, and only that. Reading it deserialises objects, so a filter
 * admits the report library and plain JDK values and nothing else.
 */
public final class Template {
    private static final ObjectInputFilter ONLY_REPORTS =
            ObjectInputFilter.Config.createFilter("net.sf.jasperreports.**;java.lang.*;java.util.*;java.awt.Color;!*");

    private Template() {}

    /** @param kind what the template is, for the report library */
    public static <T> T load(String resource, Class<T> kind) {
        try (InputStream bytes = Template.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the build did not compile " + resource);
            }
            try (var stream = new Filtered(bytes, kind.getClassLoader())) {
                return kind.cast(stream.readObject());
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("the template " + resource + " cannot be read", e);
        }
    }

    /** Resolves classes where the library lives; the class loader that calls us need not be the right one. */
    private static final class Filtered extends ObjectInputStream {
        private final ClassLoader library;

        Filtered(InputStream bytes, ClassLoader library) throws IOException {
            super(bytes);
            this.library = library;
            setObjectInputFilter(ONLY_REPORTS);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, library);
            } catch (ClassNotFoundException primitive) {
                return super.resolveClass(description);
            }
        }
    }
}
