package hmpps.careers.promotion.web;

import static org.omnifaces.util.Faces.redirect;

import java.time.Clock;
import java.util.List;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.application.EndorsementService;
import hmpps.careers.promotion.application.Endorsements;
import hmpps.careers.shared.web.Alerts;
import hmpps.careers.shared.web.Path;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What line managers are asked to endorse: the list, and one of them. */
@Named
@RequestScoped
public class EndorsementsPage {
    @Inject EndorsementService endorsements;
    @Inject Path path;
    @Inject Clock clock;
    private List<Endorsements.Request> requests;
    private Endorsements.Request request;
    private Boolean given;
    private String remark;

    /** Everything put to the caller. */
    public List<Endorsements.Request> getRequests() {
        if (requests == null) {
            requests = endorsements.requests();
        }
        return requests;
    }

    /** The one of this page. */
    public Endorsements.Request getRequest() {
        if (request == null) {
            request = endorsements.request(path.getReference());
        }
        return request;
    }

    /** Whether a request ran out of time without an answer; a page says of a withdrawn one that it was withdrawn. */
    public boolean ranOut(Endorsements.Request one) {
        return one.isEndedAt(clock.instant()) && !one.isWithdrawn();
    }

    /** Whether the page has its form: while it can be answered, and for an answer that arrives after the end or another answer, which is refused in words. */
    public boolean isForm() {
        return getRequest().isOpenAt(clock.instant()) || Faces.isPostback();
    }

    public void answer() {
        endorsements.answer(path.getReference(), given, remark);
        Alerts.success(given ? "endorsement.given" : "endorsement.declined", getRequest().name());
        redirect("/endorsements");
    }

    public Boolean getGiven() { return given; }
    public void setGiven(Boolean given) { this.given = given; }
    public String getRemark() { return remark; }
    public void setRemark(String remark) { this.remark = remark; }
}
