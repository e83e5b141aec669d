package hmpps.careers.promotion.search;

import java.nio.file.Path;

import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.spi.ServiceContributor;

/** Puts the search index under the portal's data folder; Hibernate asks before its persistence unit is made. */
public class IndexFolder implements ServiceContributor {
    @Override
    public void contribute(StandardServiceRegistryBuilder builder) {
        builder.applySetting("hibernate.search.backend.directory.root", path().toString());
    }

    /** The folder of this node's index. */
    static Path path() {
        // the war's own configuration file may not be readable yet, hence the default again
        return Path.of(ConfigProvider.getConfig().getOptionalValue("portal.data", String.class)
            .orElse(System.getProperty("user.home") + "/.local/share/hmpps-careers"), "search");
    }
}
