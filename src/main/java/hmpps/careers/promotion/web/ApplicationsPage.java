package hmpps.careers.promotion.web;

import java.time.Clock;
import java.util.List;

import hmpps.careers.promotion.application.ApplicationService;
import hmpps.careers.promotion.application.ApplicationStage;
import hmpps.careers.promotion.application.Applications;
import hmpps.careers.shared.web.Format;
import hmpps.careers.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of one's own applications with stage and what happens next, the most urgent first. */
@Named
@RequestScoped
public class ApplicationsPage {
    @Inject ApplicationService applications;
    @Inject Clock clock;
    private List<Line> lines;

    @PostConstruct
    void load() {
        var now = clock.instant();
        lines = applications.mine().stream().sorted(ApplicationStage.mostUrgentFirst(now)).map(row -> Line.of(row, ApplicationStage.of(row, now))).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** One application: the row, how far it is and, in words, what happens next. */
    public record Line(Applications.Row row, ApplicationStage stage, String next) {
        static Line of(Applications.Row row, ApplicationStage stage) {
            return new Line(row, stage, Texts.say("application.next." + stage, Format.dateTime(row.closesAt())));
        }
    }
}
