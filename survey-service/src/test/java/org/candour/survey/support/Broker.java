package org.candour.survey.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.candour.contracts.event.Event;
import org.candour.contracts.event.Topic;
import org.candour.platform.event.EventCodec;
import org.eclipse.microprofile.config.ConfigProvider;

/** Both ends of the real broker. */
@ApplicationScoped
public class Broker {
    private final EventCodec codec;

    public Broker(EventCodec codec) {
        this.codec = codec;
    }

    public void send(String key, Event event) {
        send(UUID.randomUUID(), key, event);
    }

    public void send(UUID id, String key, Event event) {
        Topic topic = Topic.of(event.getClass());
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic.topicName(), null, key, codec.encode(event));
        record.headers().add("ce_id", id.toString().getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_type", Topic.typeOf(event.getClass()).name().getBytes(StandardCharsets.UTF_8));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Everything on the topic now. */
    public List<ConsumerRecord<String, byte[]>> all(Topic topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers(), "enable.auto.commit", "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** The events of one kind on the topic now. */
    public <E extends Event> List<E> all(Class<E> kind) {
        Topic topic = Topic.of(kind);
        String type = Topic.typeOf(kind).name();
        return all(topic).stream()
                .filter(record -> type.equals(header(record, "ce_type")))
                .map(record -> {
                    try {
                        return kind.cast(codec.decode(topic, type, record.value()));
                    } catch (org.candour.platform.event.UnreadableEvent unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String servers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
