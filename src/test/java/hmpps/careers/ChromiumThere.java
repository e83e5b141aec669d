package hmpps.careers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves a browser test out, with the reason, where no Chromium is installed. */
public class ChromiumThere implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return path().isPresent() ? ConditionEvaluationResult.enabled("Chromium is there")
            : ConditionEvaluationResult.disabled("no Chromium: install the package chromium, or name one in CHROMIUM");
    }

    /** The browser's program: CHROMIUM, or where the distributions put it. */
    static Optional<Path> path() {
        return Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium")
            .filter(p -> p != null && !p.isBlank()).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
