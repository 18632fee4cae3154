package org.candour.standalone.kafka;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.candour.contracts.event.Topic;
import org.candour.standalone.process.FreePort;
import org.candour.standalone.process.Patience;
import org.candour.standalone.process.StartFailed;

/**
 * The topics of the contracts. They keep an event six days in segments of twelve hours, which is shorter than the
 * deadline of an erasure; only the study topic is compacted.
 */
public final class Topics {

    private static final int PARTITIONS = 6;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofSeconds(5);

    private final String servers;

    public Topics(String servers) {
        this.servers = servers;
    }

    public boolean answer() {
        if (!FreePort.answers(Integer.parseInt(servers.substring(servers.indexOf(':') + 1)))) {
            return false;
        }
        try (Admin admin = admin(GLANCE)) {
            names(admin, GLANCE);
            return true;
        } catch (StartFailed | InterruptedException notYet) {
            return false;
        }
    }

    public void createMissing() throws InterruptedException {
        try (Admin admin = admin(LIMIT)) {
            Set<String> present = names(admin, LIMIT);
            List<NewTopic> missing = Arrays.stream(Topic.values())
                    .filter(topic -> !present.contains(topic.topicName()))
                    .map(Topics::definition)
                    .toList();
            await(() -> admin.createTopics(missing).all().get(LIMIT.toSeconds(), TimeUnit.SECONDS));
        }
    }

    /** Throws every event away: for tests only. */
    public void recreate() throws InterruptedException {
        try (Admin admin = admin(LIMIT)) {
            Set<String> present = names(admin, LIMIT);
            List<String> ours = Arrays.stream(Topic.values())
                    .map(Topic::topicName)
                    .filter(present::contains)
                    .toList();
            await(() -> admin.deleteTopics(ours).all().get(LIMIT.toSeconds(), TimeUnit.SECONDS));
            if (!Patience.until(() -> gone(admin, ours), LIMIT)) {
                throw new StartFailed("Kafka did not delete the topics in time.");
            }
        }
        createMissing();
    }

    private static boolean gone(Admin admin, List<String> topics) {
        try {
            Set<String> present = names(admin, GLANCE);
            return topics.stream().noneMatch(present::contains);
        } catch (StartFailed notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static NewTopic definition(Topic topic) {
        Map<String, String> configuration = topic.compacted()
                ? Map.of("cleanup.policy", "compact")
                : Map.of(
                        "cleanup.policy", "delete",
                        "retention.ms", Long.toString(Duration.ofDays(6).toMillis()),
                        "segment.ms", Long.toString(Duration.ofHours(12).toMillis()));
        return new NewTopic(topic.topicName(), Optional.of(topic.compacted() ? 1 : PARTITIONS), Optional.empty())
                .configs(configuration);
    }

    private static Set<String> names(Admin admin, Duration limit) throws InterruptedException {
        return await(() -> admin.listTopics().names().get(limit.toSeconds(), TimeUnit.SECONDS));
    }

    private Admin admin(Duration limit) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) limit.toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) limit.toMillis()));
    }

    private static <T> T await(Answer<T> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException | TimeoutException failed) {
            throw new StartFailed("Kafka does not answer: is it running?", failed);
        }
    }

    @FunctionalInterface
    private interface Answer<T> {
        T get() throws ExecutionException, InterruptedException, TimeoutException;
    }
}
