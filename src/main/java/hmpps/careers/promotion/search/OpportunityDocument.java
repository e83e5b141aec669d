package hmpps.careers.promotion.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunityStatus;

/** The words of one opportunity in the index. Only published ones have a document. */
class OpportunityDocument implements TypeBinder {
    /** The field holding the beginnings of the words a person is most likely to type. */
    static final String BEGINNINGS = "beginnings";
    /** The field holding the same words and the summary as they stand, which words with a wrong letter are compared with. */
    static final String PLAIN = "plain";
    /** The fields that are searched, and how much a word counts in each. */
    static final Map<String, Float> BOOSTS = new LinkedHashMap<>();

    static {
        BOOSTS.put("reference", 8f);
        BOOSTS.put("title", 4f);
        BOOSTS.put("prison", 3f);
        BOOSTS.put("town", 3f);
        BOOSTS.put("family", 2f);
        BOOSTS.put("summary", 1f);
        BOOSTS.put("duties", 0.5f);
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("reference").use("title").use("post.roleFamily").use("post.summary").use("post.duties").use("establishment");
        var fields = context.indexSchemaElement();
        Map<String, IndexFieldReference<String>> references = new LinkedHashMap<>();
        BOOSTS.keySet().forEach(name -> references.put(name, fields.field(name, type -> type.asString()
            .analyzer(name.equals("reference") ? OpportunityIndexing.PLAIN : OpportunityIndexing.ENGLISH).projectable(Projectable.NO)).toReference()));
        references.put(BEGINNINGS, fields.field(BEGINNINGS, type -> type.asString().analyzer(OpportunityIndexing.BEGINNINGS)
            .searchAnalyzer(OpportunityIndexing.PLAIN).projectable(Projectable.NO)).toReference());
        references.put(PLAIN, fields.field(PLAIN, type -> type.asString().analyzer(OpportunityIndexing.PLAIN).projectable(Projectable.NO)).toReference());
        context.bridge(Opportunity.class, new Writer(references));
    }

    static void routes(RoutingBindingContext context) {
        context.dependencies().use("status");
        context.bridge(Opportunity.class, new OnlyPublished());
    }

    private record Writer(Map<String, IndexFieldReference<String>> fields) implements TypeBridge<Opportunity> {
        @Override
        public void write(DocumentElement document, Opportunity opportunity, TypeBridgeWriteContext context) {
            var place = opportunity.getEstablishment();
            var post = opportunity.getPost();
            var family = post.getRoleFamily().name().replace('_', ' ');
            document.addValue(fields.get("reference"), opportunity.getReference());
            document.addValue(fields.get("title"), opportunity.getTitle());
            document.addValue(fields.get("prison"), place.displayName());
            document.addValue(fields.get("town"), place.town());
            document.addValue(fields.get("family"), family);
            document.addValue(fields.get("summary"), post.getSummary());
            document.addValue(fields.get("duties"), String.join("\n", post.getDuties()));
            var likely = Stream.of(opportunity.getReference(), opportunity.getTitle(), place.displayName(), place.town(), family)
                .filter(words -> words != null).collect(Collectors.joining(" "));
            document.addValue(fields.get(BEGINNINGS), likely);
            document.addValue(fields.get(PLAIN), likely + " " + post.getSummary());
        }
    }

    private static final class OnlyPublished implements RoutingBridge<Opportunity> {
        @Override
        public void route(DocumentRoutes routes, Object id, Opportunity opportunity, RoutingBridgeRouteContext context) {
            if (opportunity.getStatus() == OpportunityStatus.PUBLISHED) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, Opportunity opportunity, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
