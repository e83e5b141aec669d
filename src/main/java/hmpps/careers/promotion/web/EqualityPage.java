package hmpps.careers.promotion.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hmpps.careers.promotion.equality.EqualityQuestion;
import hmpps.careers.promotion.equality.EqualityService;
import hmpps.careers.shared.web.Alerts;
import hmpps.careers.shared.web.Path;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The equality monitoring form of one opportunity, seen by the person alone. */
@Named
@RequestScoped
public class EqualityPage {
    @Inject EqualityService equality;
    @Inject ApplicationPage application;
    @Inject Path path;
    private final Map<String, String> given = new HashMap<>();
    private boolean stored;

    @PostConstruct
    void load() {
        equality.answers(path.getReference()).forEach((question, answer) -> given.put(question.name(), answer));
        stored = !given.isEmpty();
    }

    public void save() {
        var answers = new EnumMap<EqualityQuestion, String>(EqualityQuestion.class);
        for (var question : EqualityQuestion.values()) {
            var answer = given.get(question.name());
            if (answer != null && !answer.isBlank()) {
                answers.put(question, answer);
            }
        }
        equality.answer(path.getReference(), answers);
        Alerts.success("equality.saved");
        application.next();
    }

    public void delete() {
        equality.delete(path.getReference());
        Alerts.success("equality.deleted");
        application.tasks();
    }

    public List<EqualityQuestion> getQuestions() {
        return List.of(EqualityQuestion.values());
    }

    /** The answers by the question's name. */
    public Map<String, String> getGiven() { return given; }
    /** Whether there is something to delete. */
    public boolean isStored() { return stored; }
}
