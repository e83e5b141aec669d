package hmpps.careers.promotion.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.establishment.web.Places;
import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.promotion.received.ApplicationsReceivedService;
import hmpps.careers.promotion.received.ReceivedApplication;
import hmpps.careers.promotion.received.ReceivedExport;
import hmpps.careers.promotion.received.ReceivedQuery;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The HR administrator's table of all applications in scope; the address holds what is asked for. */
@Named
@ViewScoped
public class ApplicationsReceivedPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject ApplicationsReceivedService received;
    @Inject Places places;
    private transient LazyDataModel<ReceivedApplication> rows;
    private transient Map<ApplicationStatus, Integer> counts;
    private ReceivedQuery query;

    @PostConstruct
    void load() {
        var band = Faces.getRequestParameter("band");
        var prison = Faces.getRequestParameter("prison");
        query = new ReceivedQuery(Faces.getRequestParameter("q"), status(Faces.getRequestParameter("status")),
            prison == null || prison.isBlank() ? null : prison, band != null && band.matches("[0-9]{1,2}") ? Integer.valueOf(band) : null);
    }

    private static ApplicationStatus status(String name) {
        return Arrays.stream(ApplicationStatus.values()).filter(status -> status.name().equals(name)).findFirst().orElse(null);
    }

    /** Sends the rows that were picked, or all that are asked for where none was, as a CSV file. */
    public void csv() throws IOException {
        var file = chosen();
        Faces.sendFile("applications-received.csv", true, out -> export().csv(file, out));
    }

    /** The same as a workbook. */
    public void xlsx() throws IOException {
        var file = chosen();
        Faces.sendFile("applications-received.xlsx", true, out -> export().xlsx(file, out));
    }

    private List<ReceivedApplication> chosen() {
        var picked = Faces.getRequestParameterValues("picked");
        return picked == null ? received.all(query) : received.those(Arrays.stream(picked).limit(ROWS).toList());
    }

    private ReceivedExport export() {
        return new ReceivedExport(places::name);
    }

    public LazyDataModel<ReceivedApplication> getRows() {
        if (rows == null) {
            rows = new ReceivedRows(received, query);
        }
        return rows;
    }

    /** How many there are of each state. */
    public Map<ApplicationStatus, Integer> getCounts() {
        if (counts == null) {
            counts = received.counts(query);
        }
        return counts;
    }

    public ApplicationStatus[] getStatuses() {
        return ApplicationStatus.values();
    }

    public List<Establishment> getPrisons() {
        return received.prisons();
    }

    public ReceivedQuery getQuery() {
        return query;
    }

    /** How many are shown on a page. */
    public int getSize() {
        return ROWS;
    }
}
