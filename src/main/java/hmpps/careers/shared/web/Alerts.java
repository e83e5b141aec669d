package hmpps.careers.shared.web;

import java.util.ArrayList;
import java.util.List;

import org.omnifaces.util.Faces;

import hmpps.careers.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What has just been done, told once at the top of the next page, also after a redirect. */
@Named
@ApplicationScoped
public class Alerts {
    private static final String KEPT = Alerts.class.getName();
    private static final String SHOWN = KEPT + ".shown";

    /** It worked: {@code key} of the message bundle with its arguments. */
    public static void success(String key, Object... arguments) {
        add("success", key, arguments);
    }

    /** Something the person should know. */
    public static void information(String key, Object... arguments) {
        add("information", key, arguments);
    }

    /** Something the person should look at. */
    public static void warning(String key, Object... arguments) {
        add("warning", key, arguments);
    }

    /** The alerts that wait for this person; asking takes them away, the same page shows them once. */
    public List<Alert> getShown() {
        List<Alert> shown = Faces.getRequestAttribute(SHOWN);
        if (shown == null) {
            List<Alert> kept = Faces.hasSession() ? Faces.removeSessionAttribute(KEPT) : null;
            shown = kept == null ? List.of() : kept;
            Faces.setRequestAttribute(SHOWN, shown);
        }
        return shown;
    }

    private static void add(String kind, String key, Object... arguments) {
        List<Alert> kept = Faces.getSessionAttribute(KEPT);
        var more = kept == null ? new ArrayList<Alert>() : new ArrayList<>(kept);
        more.add(new Alert(kind, Texts.say(key, arguments)));
        Faces.setSessionAttribute(KEPT, more);
    }
}
