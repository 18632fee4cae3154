package org.candour.platform.sensitive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;

/** Makes any attempt to write personal data as JSON fail. */
public final class SensitiveRefusal extends JsonSerializer<Sensitive<?>> {
    @Override
    public void serialize(Sensitive<?> value, JsonGenerator generator, SerializerProvider provider)
            throws JsonMappingException {
        throw JsonMappingException.from(generator, "personal data is never serialised");
    }
}
