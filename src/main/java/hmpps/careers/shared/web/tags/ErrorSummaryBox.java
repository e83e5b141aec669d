package hmpps.careers.shared.web.tags;

import java.io.IOException;
import java.util.List;

import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.ErrorSummary;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

/**
 * {@code <a:errorSummary />}: what is wrong with the page, in page order. Both templates show it, pages do not. It is one component
 * and not markup, because it stands in every page and nearly always says nothing.
 */
public final class ErrorSummaryBox extends UIComponentBase {
    static final String TYPE = "hmpps.careers.ErrorSummaryBox";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        var page = context.getResponseWriter();
        page.startElement("div", this);
        page.writeAttribute("id", "problem-summary", null);
        if (ErrorSummary.isAny(context)) {
            write(ErrorSummary.lines(context), page);
        }
        page.endElement("div");
    }

    private static void write(List<ErrorSummary.Line> lines, ResponseWriter page) throws IOException {
        start(page, "div", "govuk-error-summary");
        page.writeAttribute("data-module", "govuk-error-summary", null);
        start(page, "div", null);
        page.writeAttribute("role", "alert", null);
        start(page, "h2", "govuk-error-summary__title");
        page.writeText(Texts.say("error.summary"), null);
        page.endElement("h2");
        start(page, "div", "govuk-error-summary__body");
        start(page, "ul", "govuk-list govuk-error-summary__list");
        for (var line : lines) {
            start(page, "li", null);
            if (line.href() != null) {
                start(page, "a", null);
                page.writeAttribute("href", line.href(), null);
            }
            page.writeText(line.text(), null);
            if (line.href() != null) {
                page.endElement("a");
            }
            page.endElement("li");
        }
        for (var element : new String[] {"ul", "div", "div", "div"}) {
            page.endElement(element);
        }
    }

    private static void start(ResponseWriter page, String element, String styleClass) throws IOException {
        page.startElement(element, null);
        if (styleClass != null) {
            page.writeAttribute("class", styleClass, null);
        }
    }
}
