package hmpps.careers.shared.web;

import org.omnifaces.util.Faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;

/** What is being done with the page in this moment. */
@Named
@ApplicationScoped
public class Phase {

    /**
     * Whether the page is being written. A form that was sent is taken in by building its page first and once more if it has to be
     * shown again: what is only shown, and what it reads, can wait until then. Nothing that holds an input may.
     */
    public boolean isShowing() {
        return !Faces.isPostback() || Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
}
