package org.candour.standalone.supervisor;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import org.candour.standalone.demo.Demo;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.process.Children;
import org.candour.standalone.process.Console;
import org.candour.standalone.process.HttpCheck;
import org.candour.standalone.process.Patience;
import org.candour.standalone.process.Signal;
import org.candour.standalone.process.StartFailed;
import org.candour.standalone.process.Stop;

/** What the command {@code candour} asks of us. */
public final class Commands {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(90);
    private static final Duration RESTART_LIMIT = Duration.ofSeconds(150);

    private final Installation installation;
    private final Console out;
    private final Children children;

    public Commands(Installation installation, Console out) {
        this.installation = installation;
        this.out = out;
        this.children = new Children(installation.folders());
    }

    /** Starts everything and stays until the process is told to end. */
    public void up() throws IOException, InterruptedException {
        show(new Up(installation, out).run());
        out.line("Ctrl-C stops it.");
        new CountDownLatch(1).await();
    }

    /** Starts everything and shows the main job; then stays, or ends when asked to. */
    public void demo(boolean exit) throws Exception {
        Demo demo = ServiceLoader.load(Demo.class)
                .findFirst()
                .orElseThrow(() -> new StartFailed("This checkout has no demonstration yet: use ./candour up."));
        RunningSuite suite = new Up(installation, out).run();
        demo.run(suite, out);
        if (!exit) {
            show(suite);
            out.line("Ctrl-C stops it.");
            new CountDownLatch(1).await();
        }
    }

    public void down() throws IOException, InterruptedException {
        installation.folders().create();
        Optional<ProcessHandle> supervisor = installation.supervisorFile().running();
        if (supervisor.isPresent()) {
            supervisor.get().destroy();
            if (!Stop.endsWithin(supervisor.get(), STOP_LIMIT)) {
                supervisor.get().destroyForcibly();
            }
        }
        boolean leftovers = Leftovers.stop(children, out);
        installation.supervisorFile().remove();
        out.line(supervisor.isPresent() || leftovers ? "Stopped." : "Nothing was running.");
    }

    /** Says per component whether it runs; true when all of them do. */
    public boolean status() {
        boolean supervised = installation.supervisorFile().running().isPresent();
        out.line(supervised ? "Candour is running." : "Candour is not running (./candour up starts it).");
        boolean all = supervised;
        for (String name : Leftovers.components()) {
            Optional<ProcessHandle> process = children.running(name);
            out.line(String.format(
                    "  %-10s %s",
                    name, process.map(p -> "runs, process " + p.pid()).orElse("is down")));
            all &= process.isPresent();
        }
        return all;
    }

    /** Ends one service; the supervisor starts it again. */
    public void restart(String service) throws IOException, InterruptedException {
        if (!Suite.SERVICES.contains(service)) {
            throw new StartFailed("Say which service: " + String.join(", ", Suite.SERVICES) + ".");
        }
        if (installation.supervisorFile().running().isEmpty()) {
            throw new StartFailed("Candour is not running: ./candour up starts it.");
        }
        Optional<ProcessHandle> old = children.running(service);
        if (old.isPresent()) {
            Stop.politely(old.get(), Signal.TERM, Duration.ofSeconds(20));
        }
        String health = "http://127.0.0.1:" + installation.ports().service(service) + "/q/health/ready";
        if (!Patience.until(() -> children.running(service).isPresent() && HttpCheck.isOk(health), RESTART_LIMIT)) {
            throw new StartFailed("The " + service + " service did not come back: read "
                    + installation.folders().log(service) + ".");
        }
        out.line("  " + service + " is ready again.");
    }

    private void show(RunningSuite suite) {
        out.line("");
        out.line("For practitioners   " + suite.address("identity"));
        out.line("For staff           " + suite.address("identity") + "/staff/   (studies and waves)");
        out.line("                    " + suite.address("reporting") + "/staff/   (reliability, editions, reports)");
        out.line("Mail                " + suite.address("mail"));
        out.line("");
        out.line(String.format("  %-20s %-18s %s", "Login", "Password", "May act as"));
        suite.logins()
                .forEach(login -> out.line(String.format(
                        "  %-20s %-18s %s %s %s",
                        login.name(), login.password(), login.role(), login.study(), login.organisation())));
        out.line("");
    }
}
