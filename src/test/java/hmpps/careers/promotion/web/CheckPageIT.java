package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

/** The same form arrives twice, or at once from several clients: a double click, the back button, a retry after a time-out. */
class CheckPageIT extends OverHttp {
    private static final int CLIENTS = 6;
    private Applicant applicant;

    @BeforeEach
    void somebodyApplies() {
        applicant = Applicant.at(address());
    }

    @Test
    void started_by_many_clients_at_once_there_is_one_application() throws Exception {
        var opportunity = "/opportunities/" + applicant.opportunity();
        var form = Visitor.fill(applicant.visitor().page(opportunity).selectFirst("form#apply"), Map.of());
        var before = applications();
        var elsewhere = applicant.elsewhere();
        var answers = together(() -> applicant.visitor().post(opportunity, form), () -> elsewhere.post(opportunity, form));
        assertThat(answers).allSatisfy(answer -> assertThat(Visitor.target(answer)).startsWith("/applications/APP-"));
        assertThat(answers.stream().map(Visitor::target).distinct()).hasSize(1);
        assertThat(applications()).hasSize(before.size() + 1).containsAll(before);
        assertThat(records("application.started", Visitor.target(answers.get(0)))).hasSize(1);
    }

    @Test
    void submitted_by_many_clients_at_once_there_is_one_submission_and_each_sees_the_receipt() throws Exception {
        var application = applicant.writes();
        var form = applicant.submission(application);
        var elsewhere = applicant.elsewhere();
        var answers = together(() -> applicant.visitor().post(application + "/check", form), () -> elsewhere.post(application + "/check", form));
        assertThat(answers).allSatisfy(answer -> assertThat(Visitor.target(answer)).as(text(answer)).isEqualTo(application + "/receipt"));
        assertThat(text(applicant.visitor().get(application + "/receipt"))).contains("Application submitted", application.replace("/applications/", ""));
        assertThat(records("application.submitted", application)).singleElement().asString().contains("submission=1");
    }

    @Test
    void two_forms_of_one_application_sent_at_once_are_one_submission() throws Exception {
        var application = applicant.writes();
        var one = applicant.submission(application);
        var other = applicant.submission(application);
        assertThat(one).isNotEqualTo(other);
        var answers = together(() -> applicant.visitor().post(application + "/check", one), () -> applicant.visitor().post(application + "/check", other));
        assertThat(answers).allSatisfy(answer -> assertThat(Visitor.target(answer)).as(text(answer)).isEqualTo(application + "/receipt"));
        assertThat(records("application.submitted", application)).hasSize(1);
    }

    @Test
    void a_form_sent_again_after_the_receipt_leads_to_the_receipt() {
        var application = applicant.writes();
        var form = applicant.submission(application);
        assertThat(Visitor.target(applicant.visitor().post(application + "/check", form))).isEqualTo(application + "/receipt");
        assertThat(Visitor.target(applicant.visitor().post(application + "/check", form))).isEqualTo(application + "/receipt");
        assertThat(Visitor.target(applicant.elsewhere().post(application + "/check", form))).isEqualTo(application + "/receipt");
        assertThat(records("application.submitted", application)).hasSize(1);
        assertThat(text(applicant.visitor().get(application + "/check"))).contains("submitted").doesNotContain("Tick the declaration");
    }

    @Test
    void nobody_else_sends_it_and_no_form_is_made_up() {
        var application = applicant.writes();
        var form = applicant.submission(application);
        assertThat(Visitor.target(visitor().post(application + "/check", form))).startsWith("/sign-in");
        assertThat(visitor().signedIn(Role.GOVERNOR).post(application + "/check", form).statusCode()).isEqualTo(404);
        var madeUp = applicant.submission(application);
        madeUp.put("formToken", "' or 1=1");
        assertThat(text(applicant.visitor().post(application + "/check", madeUp))).contains("This form cannot be used");
        var undeclared = applicant.submission(application);
        undeclared.remove("declared");
        assertThat(text(applicant.visitor().post(application + "/check", undeclared))).contains("Tick the declaration before you submit");
        assertThat(records("application.submitted", application)).singleElement().asString().contains("David Achebe", "REFUSED", "out of scope");
    }

    @Test
    void a_form_of_another_application_sends_nothing() {
        var application = applicant.writes();
        applicant.submits(application);
        var other = Applicant.at(address());
        var second = other.writes();
        var form = other.submission(second);
        form.put("formToken", UUID.randomUUID().toString());
        assertThat(Visitor.target(other.visitor().post(second + "/check", form))).isEqualTo(second + "/receipt");
        assertThat(text(other.visitor().get(application + "/receipt"))).doesNotContain("Application submitted");
    }

    /** Addresses of all the applicant's applications, those of the demonstration among them. */
    private Set<String> applications() {
        return new HashSet<>(applicant.visitor().page("/applications").select("main a[href^=/applications/APP-]").eachAttr("href"));
    }

    /** Lines of the audit file about that act on the application. */
    private List<String> records(String action, String application) {
        return visitor().signedIn(Role.AUDITOR).get("/api/audit.csv?action=" + action + "&record=" + application.replace("/applications/", "")).body().lines().skip(1).toList();
    }

    private static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }

    /** Each act by several clients, all in the same moment. */
    @SafeVarargs
    private static List<HttpResponse<String>> together(Callable<HttpResponse<String>>... acts) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var ready = new CyclicBarrier(CLIENTS);
            var tasks = new ArrayList<Callable<HttpResponse<String>>>();
            for (int i = 0; i < CLIENTS; i++) {
                var act = acts[i % acts.length];
                tasks.add(() -> {
                    ready.await();
                    return act.call();
                });
            }
            var answers = new ArrayList<HttpResponse<String>>();
            for (var answer : clients.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
