package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.kinerja.shared.PersonId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final PersonId OWNER = new PersonId(UUID.randomUUID());
    private static final byte[] SECRET = "sangat rahasia".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path var;

    @Test
    void what_is_sealed_is_read_with_the_same_key_by_any_process() throws IOException {
        var sealed = new Vault(file()).seal(SECRET, OWNER);
        assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("rahasia");
        assertThat(new Vault(file()).open(sealed, OWNER)).contains(SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(var.resolve("keys")).isDirectoryContaining("glob:**/second-factor.key");
        try (var files = Files.list(var.resolve("keys"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void with_a_lost_or_another_key_nothing_is_read() throws IOException {
        var sealed = new Vault(file()).seal(SECRET, OWNER);
        Files.delete(file());
        assertThat(new Vault(file()).open(sealed, OWNER)).isEmpty();
        new Vault(file()).seal(SECRET, OWNER);
        assertThat(new Vault(file()).open(sealed, OWNER)).isEmpty();
    }

    @Test
    void a_secret_in_somebody_elses_row_or_with_a_changed_byte_is_refused() {
        var vault = new Vault(file());
        var sealed = vault.seal(SECRET, OWNER);
        assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed, new PersonId(UUID.randomUUID())));
        sealed.bytes()[20] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed, OWNER));
    }

    private Path file() {
        return var.resolve("keys").resolve("second-factor.key");
    }
}
