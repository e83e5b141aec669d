package hmpps.careers.shared.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything for programs, scripts and downloads stands under {@code /api}; every resource of the war is found. */
@ApplicationPath("/api")
public class Api extends Application {
}
