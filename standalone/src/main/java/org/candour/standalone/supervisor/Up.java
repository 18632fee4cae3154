package org.candour.standalone.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.mail.InboxPage;
import org.candour.standalone.mail.MailSink;
import org.candour.standalone.process.Children;
import org.candour.standalone.process.Console;
import org.candour.standalone.process.ProcessFile;
import org.candour.standalone.process.StartFailed;
import org.candour.standalone.secret.Secrets;
import org.candour.standalone.secret.StoredSecrets;
import org.candour.standalone.staff.DemoStaff;
import org.candour.standalone.staff.StaffFile;

/** Starts the whole suite in this process and its children, and stops it again. */
final class Up {

    private static final long NEEDED_BYTES = 1L << 30;

    private final Installation installation;
    private final Console out;
    private final Children children;
    private final List<Part> stopOrder = new ArrayList<>();
    private final List<AutoCloseable> inProcess = new ArrayList<>();
    private final EndpointsFile endpoints;
    private final Suite suite;
    private volatile boolean ready;
    private final Supervisor supervisor;

    Up(Installation installation, Console out) throws IOException {
        this.installation = installation;
        this.out = out;
        this.children = new Children(installation.folders());
        this.endpoints = new EndpointsFile(installation.folders(), installation.ports());
        installation.folders().create();
        Secrets secrets = new StoredSecrets(installation.folders().secrets().resolve("secrets"));
        this.suite = new Suite(installation, secrets);
        this.supervisor = new Supervisor(children, out, this::announce);
    }

    RunningSuite run() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        claim();
        Leftovers.stop(children, out);
        installation.ports().requireFree();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        StaffFile.write(installation.folders().secrets().resolve("staff.json"), DemoStaff.all());
        startMail();
        out.line("Starting PostgreSQL, Kafka, Keycloak and the services");
        startParts();
        ready = true;
        announce();
        out.line(String.format("Everything is ready after %.0f s.", (System.nanoTime() - begin) / 1e9));
        return suite.describe();
    }

    private void claim() throws IOException {
        if (Files.getFileStore(installation.folders().home()).getUsableSpace() < NEEDED_BYTES) {
            throw new StartFailed("Less than 1 GB is free on the disk of "
                    + installation.folders().home() + ": make room, or name another folder with --var.");
        }
        ProcessFile file = installation.supervisorFile();
        if (file.running().isPresent()) {
            throw new StartFailed(
                    "Candour is already running here: ./candour status shows it, ./candour down stops it.");
        }
        file.write(ProcessHandle.current());
        Files.deleteIfExists(endpoints.path());
    }

    private void startMail() throws IOException {
        var sink = new MailSink(installation.ports().smtp());
        var page = new InboxPage(sink, installation.ports().mailPage());
        sink.start();
        page.start();
        inProcess.addAll(List.of(page, sink));
    }

    /** Keycloak takes longest and nobody waits for it; the services need the database and the topics. */
    private void startParts() throws IOException, InterruptedException {
        Part postgres = suite.postgres();
        Part kafka = suite.kafka();
        List<Part> services = suite.services();
        suite.servicesNotBuilt().forEach(name -> out.line("  " + name + " is not built yet and is left out"));
        synchronized (stopOrder) {
            stopOrder.addAll(services);
            stopOrder.add(kafka);
            stopOrder.add(postgres);
        }
        together(List.of(
                () -> {
                    Part keycloak = suite.keycloak(out);
                    synchronized (stopOrder) {
                        stopOrder.add(services.size(), keycloak);
                    }
                    supervisor.start(keycloak);
                    return null;
                },
                () -> {
                    together(List.of(starting(postgres), starting(kafka)));
                    together(services.stream().map(this::starting).toList());
                    return null;
                }));
    }

    private Callable<Void> starting(Part part) {
        return () -> {
            supervisor.start(part);
            return null;
        };
    }

    /** Runs all of them at once; the first failure is the one that is told, without waiting for the others. */
    private static void together(List<Callable<Void>> steps) throws IOException, InterruptedException {
        ExecutorService threads =
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        var results = new ExecutorCompletionService<Void>(threads);
        steps.forEach(results::submit);
        for (int i = 0; i < steps.size(); i++) {
            try {
                results.take().get();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case StartFailed failed -> throw failed;
                    case IOException failed -> throw failed;
                    case null, default -> throw new IllegalStateException(e.getCause());
                }
            }
        }
        threads.shutdown();
    }

    /** Others take this file as the sign that everything is ready; it follows each restart. */
    private void announce() {
        if (ready) {
            endpoints.write(suite.describe(), supervisor.pids());
        }
    }

    private void stop() {
        out.line("Stopping");
        try {
            List<Part> order;
            synchronized (stopOrder) {
                order = List.copyOf(stopOrder);
            }
            supervisor.stop(order);
            for (AutoCloseable closeable : inProcess) {
                closeable.close();
            }
            Files.deleteIfExists(endpoints.path());
            installation.supervisorFile().remove();
            out.line("Stopped. The data stays in " + installation.folders().home() + ".");
        } catch (Exception e) {
            out.line("Not everything could be stopped (" + e.getMessage() + "): ./candour down tries again.");
        }
    }
}
