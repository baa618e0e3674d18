package io.github.signindoctor.command;

import io.github.signindoctor.graph.Access;
import io.github.signindoctor.graph.Endpoint;
import io.github.signindoctor.graph.Secret;
import io.github.signindoctor.graph.Timing;
import io.github.signindoctor.sandbox.Sandbox;
import io.github.signindoctor.sandbox.SandboxOptions;
import io.github.signindoctor.settings.Folders;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A practice tenant, reached like the real one but for two things: it gives its token to whoever asks on this machine, and
 * waiting lets its time pass at once.
 */
final class PracticeTenant implements AutoCloseable {
    private final Endpoint endpoint;
    private final Secret token;
    private final Timing timing;
    private final Optional<Sandbox> own;

    private PracticeTenant(URI url, Secret token, Timing timing, Optional<Sandbox> own) {
        this.endpoint = new Endpoint(url, url);
        this.token = token;
        this.timing = timing;
        this.own = own;
    }

    /**
     * Finds or starts it.
     *
     * @param where its address, or {@link LiveOptions#OWN}
     */
    static PracticeTenant at(String where, Folders folders) throws IOException {
        return where.equals(LiveOptions.OWN) ? own(folders) : running(where);
    }

    /** Kept in the folder of state, so that one verb sees what another one did. */
    private static PracticeTenant own(Folders folders) throws IOException {
        Path state = file(folders);
        Files.createDirectories(state.getParent());
        Sandbox sandbox = Sandbox.start(SandboxOptions.standard().keptIn(state, false));
        Timing timing = new PassingTime(length -> sandbox.clock().advance(length));
        return new PracticeTenant(sandbox.baseUrl(), new Secret(sandbox.token()), timing, Optional.of(sandbox));
    }

    /** Where it is kept. */
    static Path file(Folders folders) {
        return folders.state().resolve("sandbox.json");
    }

    private static PracticeTenant running(String where) throws IOException {
        URI url = Endpoint.address("--sandbox", where);
        PracticeDoor door = new PracticeDoor(url);
        return new PracticeTenant(url, door.token(), new PassingTime(door::skip), Optional.empty());
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Access access() {
        return Access.token(token);
    }

    Timing timing() {
        return timing;
    }

    @Override
    public void close() throws IOException {
        if (own.isPresent()) {
            own.get().close();
        }
    }
}
