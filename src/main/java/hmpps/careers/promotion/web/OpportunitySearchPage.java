package hmpps.careers.promotion.web;

import static java.util.stream.Collectors.partitioningBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.search.Dimension;
import hmpps.careers.promotion.search.OpportunitySearchService;
import hmpps.careers.promotion.search.SearchQuery;
import hmpps.careers.promotion.search.SearchResult;
import hmpps.careers.promotion.search.Sort;
import hmpps.careers.promotion.search.Vocabulary;
import hmpps.careers.shared.web.Format;
import hmpps.careers.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The search page. Its address holds the whole query; nothing is kept between requests. */
@Named
@RequestScoped
public class OpportunitySearchPage {
    private static final String PATH = "/opportunities";

    @Inject OpportunitySearchService search;
    @Inject Clock clock;

    private SearchResult result;
    private List<SearchLine> lines;
    private List<SearchFilter> inSight;
    private List<SearchFilter> folded;
    private List<Link> tags;
    private List<String> remarks;

    /** A link of this page: its words, where it leads and whether it is the one in force. */
    public record Link(String label, String href, boolean current) {
        public String getLabel() { return label; }
        public String getHref() { return href; }
        public boolean isCurrent() { return current; }
    }

    @PostConstruct
    void load() {
        var found = search.search(Faces.getRequestParameterValuesMap());
        result = found.result();
        var now = clock.instant();
        lines = result.rows().stream().map(row -> SearchLine.of(row, found.tie(row), now)).toList();
        var filters = result.facets().stream().map(SearchFilter::of).filter(filter -> !filter.options().isEmpty()).collect(partitioningBy(SearchFilter::folded));
        inSight = filters.get(false);
        folded = filters.get(true);
        tags = tags(search.vocabulary());
        remarks = remarks(found);
    }

    private List<Link> tags(Vocabulary vocabulary) {
        var query = getQuery();
        List<Link> links = new ArrayList<>();
        if (!query.text().isEmpty()) {
            links.add(link(Texts.say("search.tag.text", query.text()), query.withoutText()));
        }
        for (Dimension dimension : Dimension.values()) {
            for (String value : query.chosen(dimension)) {
                links.add(link(SearchFilter.words(vocabulary.of(dimension).get(value)), query.without(dimension, value)));
            }
        }
        if (query.within() != null) {
            links.add(link(query.of().isEmpty() ? Texts.say("search.tag.within.own", query.within())
                : Texts.say("search.tag.within", query.within(), query.of()), query.withoutDistance()));
        }
        return links;
    }

    private List<String> remarks(OpportunitySearchService.Found found) {
        List<String> said = new ArrayList<>();
        for (SearchQuery.Ignored part : found.ignored()) {
            said.add(part.parameter().equals("q") ? Texts.say("search.ignored.text", SearchQuery.LONGEST_TEXT)
                : Texts.say("search.ignored", part.value(), Texts.say("search.parameter." + part.parameter())));
        }
        if (found.unknownPlace()) {
            said.add(Texts.say("search.place.unknown", getQuery().of()));
        }
        if (result.alike() && result.total() > 0) {
            said.add(Texts.say("search.alike", getQuery().text()));
        }
        return said;
    }

    private static Link link(String label, SearchQuery query) {
        return new Link(label, address(query), false);
    }

    private static String address(SearchQuery query) {
        var queryString = query.queryString();
        return Faces.getRequestContextPath() + (queryString.isEmpty() ? PATH : PATH + "?" + queryString);
    }

    /** What is asked: much of the page follows from it alone. */
    public SearchQuery getQuery() {
        return result.query();
    }

    public List<SearchLine> getLines() {
        return lines;
    }

    /** The filters that are always in sight. */
    public List<SearchFilter> getFilters() {
        return inSight;
    }

    /** The long ones, which unfold. */
    public List<SearchFilter> getFoldedFilters() {
        return folded;
    }

    /** What narrows the result, each with the address that takes it away. */
    public List<Link> getTags() {
        return tags;
    }

    /** What of the address was left out, and other things worth knowing. */
    public List<String> getRemarks() {
        return remarks;
    }

    public String getClearHref() {
        return address(getQuery().cleared());
    }

    public String getText() {
        return getQuery().text();
    }

    public String getOf() {
        return getQuery().of();
    }

    /** The order in force, as in the address. */
    public String getSort() {
        return getQuery().sort().parameter();
    }

    public int getPage() {
        return getQuery().page();
    }

    public int getPages() {
        return result.pages();
    }

    public int getTotal() {
        return result.total();
    }

    public int getFirst() {
        return result.first();
    }

    public int getLast() {
        return result.last();
    }

    /** "2,000 opportunities". */
    public String getHeading() {
        return Texts.say("search.found", result.total());
    }

    /** "3,418 posts in 121 prisons". */
    public String getExtent() {
        return Texts.say("search.extent", result.posts(), result.prisons());
    }

    /** For the title of the window. */
    public String getTitle() {
        return Texts.say("search.window", result.total(), getQuery().page(), result.pages());
    }

    /** The distances to choose from, "Any" first. */
    public List<Link> getDistances() {
        List<Link> distances = new ArrayList<>(List.of(new Link(Texts.say("search.within.any"), SearchQuery.ANY, getQuery().within() == null)));
        SearchQuery.DISTANCES.forEach(miles -> distances.add(new Link(Texts.say("search.row.miles", miles), miles.toString(), miles.equals(getQuery().within()))));
        return distances;
    }

    /** The orders to choose from. */
    public List<Link> getSorts() {
        return Arrays.stream(Sort.values()).map(sort -> new Link(Texts.say(sort.labelKey()), sort.parameter(), sort == getQuery().sort())).toList();
    }

    /** Numbers of rows on a page to choose from. */
    public List<Link> getRowChoices() {
        return SearchQuery.ROWS.stream().map(rows -> new Link(rows.toString(), address(new SearchQuery(getQuery().text(), getQuery().chosen(), getQuery().within(),
            getQuery().of(), getQuery().sort(), 1, rows)), rows == getQuery().rows())).toList();
    }

    public int getRows() {
        return getQuery().rows();
    }

    /** The address of this search in another order. */
    public String sortHref(String sort) {
        return address(getQuery().sortedBy(Sort.valueOf(sort)));
    }

    /** "ascending" where the list is in that order, else "none". */
    public String sorted(String sort) {
        return getQuery().sort() == Sort.valueOf(sort) ? (sort.equals("POSTS") ? "descending" : "ascending") : "none";
    }

    /** The whole query after a question mark, for the downloads; empty when everything is shown. */
    public String getQueryString() {
        var queryString = getQuery().onPage(1).queryString();
        return queryString.isEmpty() ? "" : "?" + queryString;
    }

    /** The query as a value inside another address. */
    public String getEncodedQuery() {
        return URLEncoder.encode(getQuery().queryString(), StandardCharsets.UTF_8);
    }

    /** Where nothing was found: the filter whose removal brings back most, or null. */
    public Link getWidest() {
        var widest = result.widest();
        if (widest == null) {
            return null;
        }
        return new Link(Texts.say("search.widest", Texts.say("search.parameter." + widest.filter()), Format.number(widest.total())), address(widest.query()), false);
    }

    public boolean isNarrowed() {
        return getQuery().narrows();
    }
}
