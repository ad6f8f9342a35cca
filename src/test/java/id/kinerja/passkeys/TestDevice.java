package id.kinerja.passkeys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** A device with one passkey, which can also answer as no honest device would. */
public final class TestDevice {

    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int WITH_KEY = 64;
    private static final HexFormat HEX = HexFormat.of();

    private final KeyPair keys;
    private final byte[] id;
    private byte[] person = new byte[0];

    String origin;
    String house = "localhost";
    int verified = VERIFIED;
    int count;

    public TestDevice(int port) {
        origin = "http://localhost:" + port;
        id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same name on another device, with another key. */
    static TestDevice pretending(TestDevice other, int port) {
        var device = new TestDevice(port);
        System.arraycopy(other.id, 0, device.id, 0, device.id.length);
        device.person = other.person;
        return device;
    }

    /** As if it had forgotten for whom it keeps its key. */
    void keepsFor(UUID somebody) {
        person = ByteBuffer.allocate(16)
                .putLong(somebody.getMostSignificantBits())
                .putLong(somebody.getLeastSignificantBits())
                .array();
    }

    public String register(String question) {
        person = bytes(found(question, "\"user\":\\{[^}]*\"id\":\"([^\"]+)\""));
        var data = joined(seen(WITH_KEY), new byte[16], new byte[] {0, (byte) id.length}, id, coseKey());
        var made = joined(
                HEX.parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746159"),
                ByteBuffer.allocate(2).putShort((short) data.length).array(),
                data);
        return answer("webauthn.create", question, "\"attestationObject\":\"%s\"".formatted(text(made)));
    }

    public String open(String question) {
        count++;
        var data = seen(0);
        var client = client("webauthn.get", question);
        var more = "\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                .formatted(text(data), text(signed(joined(data, hash(client)))), text(person));
        return answer("webauthn.get", question, more);
    }

    private String answer(String type, String question, String more) {
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},\
                "response":{"clientDataJSON":"%2$s",%3$s}}""".formatted(text(id), text(client(type, question)), more);
    }

    private byte[] client(String type, String question) {
        var challenge = found(question, "\"challenge\":\"([^\"]+)\"");
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] seen(int more) {
        var flags = (byte) (PRESENT | verified | more);
        return joined(
                hash(house.getBytes(StandardCharsets.UTF_8)),
                new byte[] {flags},
                ByteBuffer.allocate(4).putInt(count).array());
    }

    // an ES256 key as COSE writes it
    private byte[] coseKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return joined(
                HEX.parseHex("a5010203262001215820"),
                coordinate(point.getAffineX()),
                HEX.parseHex("225820"),
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(java.math.BigInteger number) {
        var bytes = number.toByteArray();
        var exact = new byte[32];
        var length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, exact, 32 - length, length);
        return exact;
    }

    private byte[] signed(byte[] text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String found(String json, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(json);
        if (!matcher.find()) {
            throw new IllegalArgumentException(json);
        }
        return Objects.requireNonNull(matcher.group(1));
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
