package id.kinerja.identity;

import id.kinerja.shared.Digest;
import id.kinerja.shared.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the secrets of second factors with a key in a file beside the data, so that whoever gets hold of the database
 * alone can make no codes (AES-256-GCM). The key is made when it is first needed, and read anew each time.
 */
final class Vault {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int ID = 8;

    private final Path file;
    private final SecureRandom chance = new SecureRandom();

    Vault(Path file) {
        this.file = file;
    }

    /** Something that can be read with the key of this name alone. */
    record Sealed(String keyId, byte[] bytes) {}

    Sealed seal(byte[] secret, PersonId owner) {
        var key = keyOrNewOne();
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, secret, owner);
        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return new Sealed(id(key), all);
    }

    /** Nothing where the key is not the one that sealed it, or is gone. */
    Optional<byte[]> open(Sealed sealed, PersonId owner) {
        return key().filter(key -> id(key).equals(sealed.keyId())).map(key -> {
            var bytes = sealed.bytes();
            return crypt(
                    Cipher.DECRYPT_MODE,
                    key,
                    Arrays.copyOf(bytes, NONCE),
                    Arrays.copyOfRange(bytes, NONCE, bytes.length),
                    owner);
        });
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] text, PersonId owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.id().toString().getBytes(StandardCharsets.US_ASCII)); // nobody else's row takes it
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed secret was changed", e);
        }
    }

    private Optional<byte[]> key() {
        try {
            return Optional.of(Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] keyOrNewOne() {
        return key().orElseGet(() -> {
            make();
            return key().orElseThrow();
        });
    }

    // whole under its name or not at all, and never over another that was made meanwhile
    private void make() {
        var key = new byte[KEY];
        chance.nextBytes(key);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var made = Files.createTempFile(file.toAbsolutePath().getParent(), "second-factor", ".new", own);
            Files.writeString(made, Base64.getEncoder().encodeToString(key) + "\n");
            try {
                Files.createLink(file, made);
            } catch (FileAlreadyExistsException another) {
                // theirs holds
            }
            Files.delete(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(byte[] key) {
        return HexFormat.of().formatHex(Digest.bytes(key), 0, ID);
    }
}
