package hmpps.careers.promotion.equality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key without which nobody can tell whose equality answers a row holds. Nodes that share a database are given the same one
 * by {@code portal.equality.key}; otherwise it is made once and kept in the data folder, readable by the portal alone.
 */
@ApplicationScoped
public class EqualityKey {
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    @Inject @ConfigProperty(name = "portal.equality.key") Optional<String> configured;
    @Inject @ConfigProperty(name = "portal.data") String folder;
    private volatile SecretKeySpec key;

    /** The hash that stands for that person's answers for that opportunity, another for each of them: 64 hexadecimal digits. */
    String respondent(String staffNumber, String opportunityReference) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal((staffNumber + "\n" + opportunityReference).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            synchronized (this) {
                if (key == null) {
                    key = new SecretKeySpec(configured.filter(text -> !text.isBlank()).orElseGet(this::kept).getBytes(UTF_8), HMAC);
                }
            }
        }
        return key;
    }

    private String kept() {
        var file = Path.of(folder, "equality.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The key for equality answers cannot be kept in " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.getParent());
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        } catch (FileAlreadyExistsException e) {
            // another node made it in the same moment
        }
    }
}
