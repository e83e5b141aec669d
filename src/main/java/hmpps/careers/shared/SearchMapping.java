package hmpps.careers.shared;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;

/**
 * Takes the search annotations of entities from their classes alone. Looking for an annotation index in the unpacked war, as
 * Hibernate Search does by itself, fails inside Payara for want of a file system for jars.
 */
public class SearchMapping implements HibernateOrmSearchMappingConfigurer {
    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        context.annotationMapping()
            .discoverJandexIndexesFromAddedTypes(false)
            .buildMissingDiscoveredJandexIndexes(false)
            .discoverAnnotatedTypesFromRootMappingAnnotations(false);
    }
}
