package io.github.signindoctor.command;

import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.sandbox.Fault;
import io.github.signindoctor.sandbox.Sandbox;
import io.github.signindoctor.sandbox.SandboxOptions;
import io.github.signindoctor.settings.Folders;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a practice tenant until it is stopped. */
@Command(
        customSynopsis = "signin-doctor sandbox [OPTIONS]",
        description =
                "Starts a made-up tenant on 127.0.0.1 and prints its address. It answers as Microsoft Graph does, in v1.0"
                        + " and beta, with its limits and refusals, and its people have troubles that react to what you do."
                        + " Nothing leaves this machine. Ctrl-C stops it.",
        footer = {
            "  signin-doctor sandbox --tour",
            "  signin-doctor sandbox --port 8089 --state practice.json --speed 60",
            "  signin-doctor sandbox --fault throttle,flaky"
        })
final class Practice implements Task {
    private static final double FASTEST = 100_000;
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_COLLEAGUES = 10_000;

    @Option(names = "--tour", description = "walk through three cases, from the call to the cure; then end")
    private boolean isTour;

    @Option(names = "--port", paramLabel = "N", description = "port to listen on (default: any that is free)")
    private int port;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "keep the tenant in this file, and go on with it; several may share it")
    private Path state;

    @Option(names = "--reset", description = "begin anew the tenant in the file of --state, or else that of --sandbox")
    private boolean reset;

    @Option(names = "--seed", paramLabel = "N", description = "another made-up tenant for each number (default: 1)")
    private Long seed;

    @Option(
            names = "--colleagues",
            paramLabel = "N",
            description = "people without a trouble, who make some 60 sign-ins each (default: 12)")
    private Integer colleagues;

    @Option(
            names = "--speed",
            paramLabel = "N",
            description = "virtual seconds for each second (default: 1; 0: only requests move the time)")
    private double speed = 1;

    @Option(
            names = "--fault",
            paramLabel = "FAULT",
            split = ",",
            converter = Choice.Faults.class,
            completionCandidates = Choice.Faults.class,
            description = "trouble of the service: throttle, flaky, no-premium, no-policy-read, slow")
    private List<Fault> faults = List.of();

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public Look look() {
        return look.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException, CaseException {
        if (isTour) {
            check(isUntouched(), "--tour: not usable", "no option beside it but those of the look");
            return new Tour(screen).walk();
        }
        if (reset && state == null) {
            state = PracticeTenant.file(Folders.of(screen.io().environment()));
            Files.createDirectories(state.getParent());
        }
        return serve(screen);
    }

    private ExitCode serve(Screen screen) throws IOException {
        try (Sandbox sandbox = start(options())) {
            screen.out().write(sandbox.baseUrl() + "\n");
            screen.flush();
            screen.note("practice tenant: v1.0 and beta lie below; it is "
                    + sandbox.clock().now() + " there");
            if (reset) {
                screen.note("begun anew: " + state);
            }
            screen.note("a token for other programs: curl " + sandbox.baseUrl() + "/oauth2/v2.0/token");
            screen.note("Ctrl-C stops it");
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    private Sandbox start(SandboxOptions options) throws IOException {
        try {
            return Sandbox.start(options);
        } catch (BindException e) {
            throw StopException.failed(
                    "--port: " + e.getMessage(), "leave --port out for any that is free, or stop what listens there");
        } catch (FileSystemException e) {
            String reason = Optional.ofNullable(e.getReason()).orElse("cannot be used");
            throw StopException.failed(
                    "--state: '" + state + "': " + reason, "name another file; this one is left as it is");
        }
    }

    /** The tour shows one tenant, the same in each run. */
    private boolean isUntouched() {
        return port == 0
                && state == null
                && !reset
                && seed == null
                && colleagues == null
                && speed == 1
                && faults.isEmpty();
    }

    private SandboxOptions options() {
        check(port >= 0 && port <= HIGHEST_PORT, "--port: '" + port + "'", "a number from 0 to 65535");
        check(speed >= 0 && speed <= FASTEST, "--speed: '" + speed + "'", "a number from 0 to 100000");
        check(
                colleagues == null || colleagues >= 0 && colleagues <= MOST_COLLEAGUES,
                "--colleagues: '" + colleagues + "'",
                "a number from 0 to 10000");
        if (state != null) {
            PracticeFile.check(state, reset || seed == null && colleagues == null);
        }
        SandboxOptions options = SandboxOptions.standard()
                .onPort(port)
                .of(plan())
                .at(new SandboxOptions.Pace(speed, true))
                .with(faults.toArray(Fault[]::new));
        return state == null ? options : options.keptIn(state, reset);
    }

    private SandboxOptions.TenantPlan plan() {
        SandboxOptions.TenantPlan standard = SandboxOptions.TenantPlan.STANDARD;
        return new SandboxOptions.TenantPlan(
                seed == null ? standard.seed() : seed,
                colleagues == null ? standard.colleagues() : colleagues,
                standard.start());
    }

    /** Refuses what cannot be meant. */
    static void check(boolean holds, String what, String expected) {
        if (!holds) {
            throw StopException.usage(what + " (expected " + expected + ")", "see 'signin-doctor help sandbox'");
        }
    }
}
