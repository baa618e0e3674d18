package io.github.signindoctor.graph.login;

import com.azure.identity.AuthenticationRecord;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers who signed in: names and ids, no token and no secret. */
final class Accounts {
    private Accounts() {}

    static Optional<AuthenticationRecord> read(Path file) throws GraphException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(AuthenticationRecord.deserialize(in));
        } catch (IOException | RuntimeException e) {
            throw new GraphException(
                    Reason.NOT_SIGNED_IN,
                    file + ": cannot be read as the account that signed in",
                    "run 'signin-doctor logout', then 'signin-doctor login'");
        }
    }

    static byte[] bytes(AuthenticationRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        record.serialize(bytes);
        return bytes.toByteArray();
    }
}
