package org.candour.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.candour.contracts.event.Event;
import org.candour.contracts.event.Topic;
import org.candour.platform.event.EventCodec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plays the other services: puts events on the real broker. */
@ApplicationScoped
public class EventSender {
    private final EventCodec codec;
    private final KafkaProducer<String, byte[]> producer;

    EventSender(EventCodec codec, @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.codec = codec;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"), new StringSerializer(), new ByteArraySerializer());
    }

    public void send(String key, Event event) {
        send(key, event, UUID.randomUUID());
    }

    public void send(String key, Event event, UUID id) {
        Topic topic = Topic.of(event.getClass());
        var message = new ProducerRecord<>(topic.topicName(), key, codec.encode(event));
        message.headers().add("ce_id", id.toString().getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_type", Topic.typeOf(event.getClass()).name().getBytes(StandardCharsets.UTF_8));
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError("the broker took no record", failed);
        }
    }
}
