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
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.web.Downloads;
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
    private final Ticks picked = new Ticks(ApplicationsReceivedService.MOST_PICKED);
    private ReceivedQuery query;
    private FileKind file = FileKind.CSV;

    /** What kind of file applications are downloaded as. */
    public enum FileKind { CSV, XLSX }

    @PostConstruct
    void load() {
        query = ReceivedFilter.asked();
    }

    /** Notes what is ticked on the page of the table that is left: ticks last while pages are turned and columns sorted. What came in since is counted. */
    public void note() {
        counts = null;
        picked.note(sent("shown"), sent("picked"));
    }

    /** Sends the rows that were ticked, on whichever page of the table, as a file. */
    public void downloadPicked() throws IOException {
        note();
        if (picked.references().isEmpty()) {
            throw new RuleViolation("received.export.none-picked");
        }
        if (picked.isOver()) {
            throw new RuleViolation("received.export.too-many-ticked", ApplicationsReceivedService.MOST_PICKED);
        }
        send(received.those(picked.references())::forEach);
    }

    /** Sends all that are asked for, ticked or not, as a file. */
    public void downloadAll() throws IOException {
        note();
        received.announceDownload(query);
        send(each -> received.download(query, each));
    }

    private static List<String> sent(String name) {
        var values = Faces.getRequestParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).limit(ROWS).toList();
    }

    private void send(ReceivedExport.Rows chosen) throws IOException {
        if (file == FileKind.XLSX) {
            Downloads.send("applications-received.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", out -> export().xlsx(chosen, out));
        } else {
            Downloads.send("applications-received.csv", "text/csv;charset=UTF-8", out -> export().csv(chosen, out));
        }
    }

    private ReceivedExport export() {
        return new ReceivedExport(places::name);
    }

    public LazyDataModel<ReceivedApplication> getRows() {
        if (rows == null) {
            rows = new ReceivedRows(received, query, this::getFound);
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

    /** How many the table shows on all its pages. */
    public int getFound() {
        return getCounts().entrySet().stream().filter(count -> count.getKey() != ApplicationStatus.DRAFT)
            .filter(count -> query.status() == null || query.status() == count.getKey()).mapToInt(Map.Entry::getValue).sum();
    }

    /** Whether the row of that application is ticked. */
    public boolean isPicked(String reference) {
        return picked.isTicked(reference);
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

    public FileKind[] getFileKinds() {
        return FileKind.values();
    }

    public FileKind getFile() {
        return file;
    }

    public void setFile(FileKind file) {
        this.file = file;
    }

    /** How many are shown on a page. */
    public int getSize() {
        return ROWS;
    }
}
