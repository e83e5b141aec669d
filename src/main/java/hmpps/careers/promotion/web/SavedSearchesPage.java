package hmpps.careers.promotion.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.search.Dimension;
import hmpps.careers.promotion.search.OpportunitySearchService;
import hmpps.careers.promotion.search.SavedSearch.Alert;
import hmpps.careers.promotion.search.SavedSearchService;
import hmpps.careers.promotion.search.SearchQuery;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Alerts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The searches a person keeps; with {@code ?add=} the query to keep as one more. */
@Named
@RequestScoped
public class SavedSearchesPage {
    @Inject SavedSearchService searches;
    @Inject OpportunitySearchService opportunities;

    private List<Line> lines;
    private String query;
    private String name;
    private Alert alert;

    @PostConstruct
    void load() {
        lines = searches.mine().stream().map(Line::new).toList();
        query = Faces.getRequestParameter("add");
        var asked = Faces.getRequestParameter("alert");
        alert = Arrays.stream(Alert.values()).filter(each -> each.name().equals(asked)).findFirst().orElse(Alert.OFF);
    }

    public void save() {
        searches.save(name, query == null ? "" : query, alert == null ? Alert.OFF : alert);
        done("saved.done");
    }

    public void change(Line line) {
        line.mustBeTheOneShown();
        searches.change(line.id, line.name, line.alert == null ? Alert.OFF : line.alert);
        done("saved.changed");
    }

    public void delete(Line line) {
        line.mustBeTheOneShown();
        searches.delete(line.id);
        done("saved.deleted");
    }

    /** Shows what fits; what is there now is not new any more afterwards. */
    public void show(Line line) {
        line.mustBeTheOneShown();
        var queryString = searches.look(line.id).queryString();
        Faces.redirect(queryString.isEmpty() ? "/opportunities" : "/opportunities?" + queryString);
    }

    private static void done(String key) {
        Alerts.success(key);
        Faces.redirect("/saved-searches");
    }

    /** Whether a query waits to be given a name. */
    public boolean isAdding() {
        return query != null;
    }

    /** What the query to be kept looks for, in words. */
    public String getQueryWords() {
        return words(SearchQuery.parse(query, opportunities.vocabulary()).query());
    }

    private String words(SearchQuery asked) {
        var vocabulary = opportunities.vocabulary();
        var words = new ArrayList<String>();
        if (!asked.text().isEmpty()) {
            words.add(Texts.say("search.tag.text", asked.text()));
        }
        for (Dimension dimension : Dimension.values()) {
            asked.chosen(dimension).forEach(value -> words.add(SearchFilter.words(vocabulary.of(dimension).get(value))));
        }
        if (asked.within() != null) {
            words.add(asked.of().isEmpty() ? Texts.say("search.tag.within.own", asked.within()) : Texts.say("search.tag.within", asked.within(), asked.of()));
        }
        return words.isEmpty() ? Texts.say("saved.everything") : String.join("; ", words);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** How often to be told, to choose from. */
    public List<SelectItem> getAlerts() {
        return Arrays.stream(Alert.values()).map(each -> new SelectItem(each, Texts.say(each.labelKey()))).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Alert getAlert() {
        return alert;
    }

    public void setAlert(Alert alert) {
        this.alert = alert;
    }

    /** One search of the list, as it stands and as it is being changed. */
    public class Line {
        private final UUID id;
        private final String shown;
        private final String words;
        private final int fresh;
        private final String told;
        private String name;
        private Alert alert;
        private String sent;

        Line(SavedSearchService.Kept kept) {
            id = kept.id();
            shown = kept.name();
            words = SavedSearchesPage.this.words(kept.query());
            fresh = kept.fresh();
            told = Texts.say("saved.told", Texts.say(kept.alert().labelKey()).toLowerCase(Locale.UK));
            name = kept.name();
            alert = kept.alert();
        }

        public String getShown() {
            return shown;
        }

        /** Which search this line of the page was when it was shown: another may stand here by now, if one was deleted elsewhere. */
        public String getKey() {
            return id.toString();
        }

        public void setKey(String key) {
            sent = key;
        }

        private void mustBeTheOneShown() {
            if (!getKey().equals(sent)) {
                throw new RuleViolation("saved.moved");
            }
        }

        public String getWords() {
            return words;
        }

        /** "Alert: every day". */
        public String getTold() {
            return told;
        }

        /** "3 new since you last looked". */
        public String getNews() {
            return Texts.say("saved.new", fresh);
        }

        public boolean isFresh() {
            return fresh > 0;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Alert getAlert() {
            return alert;
        }

        public void setAlert(Alert alert) {
            this.alert = alert;
        }
    }
}
