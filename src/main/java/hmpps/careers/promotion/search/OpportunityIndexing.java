package hmpps.careers.promotion.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;

import hmpps.careers.promotion.Opportunity;

/** Tells Hibernate Search what of an opportunity is indexed and how English words are cut. Named in persistence.xml. */
public class OpportunityIndexing implements HibernateOrmSearchMappingConfigurer, LuceneAnalysisConfigurer {
    /** Words reduced to their stems: "managing" finds "manager", and "supervisor", which the stemmer leaves as it is, "supervising". */
    static final String ENGLISH = "words_english";
    /** Words as they stand. */
    static final String PLAIN = "words_plain";
    /** The beginnings of words from two letters on. */
    static final String BEGINNINGS = "words_beginnings";

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        // the war's classes are not in a jar whose annotation index could be read, and nothing here is annotated
        context.annotationMapping()
            .discoverJandexIndexesFromAddedTypes(false)
            .buildMissingDiscoveredJandexIndexes(false)
            .discoverAnnotatedTypesFromRootMappingAnnotations(false);
        var opportunity = context.programmaticMapping().type(Opportunity.class);
        opportunity.indexed().index("opportunity").routingBinder(OpportunityDocument::routes);
        opportunity.property("id").documentId();
        opportunity.binder(new OpportunityDocument());
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ENGLISH).custom().tokenizer("standard")
            .tokenFilter("lowercase").tokenFilter("asciiFolding").tokenFilter("englishPossessive")
            .tokenFilter("patternReplace").param("pattern", "visor(s?)$").param("replacement", "vise$1")
            .tokenFilter("snowballPorter").param("language", "English");
        context.analyzer(PLAIN).custom().tokenizer("standard").tokenFilter("lowercase").tokenFilter("asciiFolding");
        context.analyzer(BEGINNINGS).custom().tokenizer("standard").tokenFilter("lowercase").tokenFilter("asciiFolding")
            .tokenFilter("edgeNGram").param("minGramSize", "2").param("maxGramSize", "12");
    }
}
