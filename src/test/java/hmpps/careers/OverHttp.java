package hmpps.careers;

import java.net.URL;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that asks the started portal over HTTP without a browser; it belongs into a package {@code web} or {@code api}. */
@RunAsClient
@ExtendWith(DatabaseThere.class)
@ArquillianTest
public abstract class OverHttp {
    @ArquillianResource
    URL url;

    /** Nobody, who may sign in. */
    protected final Visitor visitor() {
        return new Visitor(address());
    }

    /** Where the portal is, without a slash at its end. */
    protected final String address() {
        return "http://127.0.0.1:" + url.getPort();
    }
}
