package hmpps.careers.identity;

import java.text.Normalizer;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

/** How passwords are kept: PBKDF2-HMAC-SHA256 with 600,000 rounds, as OWASP asks; Jakarta Security's own default is 2,048. */
@ApplicationScoped
public class Passwords {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ITERATIONS = 600_000;
    /** Hash of a password nobody knows: somebody unknown must take as long to refuse as somebody known. */
    private static final String NOBODYS = ALGORITHM + ":" + ITERATIONS
        + ":q83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJqrs=:Cj7eZ0bVw1n3QmT5uKx8yRzP2sLhD4gFaE6iNoYvBcM=";

    @Inject Pbkdf2PasswordHash pbkdf2;

    @PostConstruct
    void configure() {
        pbkdf2.initialize(Map.of(
            "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
            "Pbkdf2PasswordHash.Iterations", Integer.toString(ITERATIONS),
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    }

    /** The password as it is kept; takes a quarter of a second by intent. */
    public String hash(String password) {
        return pbkdf2.generate(normal(password));
    }

    /** Whether it is the password behind the hash; without a hash the answer is no, and takes as long. */
    boolean verify(String password, String hash) {
        return pbkdf2.verify(normal(password), hash == null ? NOBODYS : hash) && hash != null;
    }

    /** Whether the hash was made with less work than is asked for today. */
    static boolean isWeak(String hash) {
        var parts = hash.split(":");
        return !parts[0].equals(ALGORITHM) || Integer.parseInt(parts[1]) < ITERATIONS;
    }

    private static char[] normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    }
}
