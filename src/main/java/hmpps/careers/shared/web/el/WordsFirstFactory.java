package hmpps.careers.shared.web.el;

import jakarta.el.ExpressionFactory;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;

/** Puts {@link WordsFirst} before the expression language of Faces. */
public final class WordsFirstFactory extends ApplicationFactory {
    private volatile Application application;

    /** Called by Faces with the factory there is. */
    public WordsFirstFactory(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        if (application == null) {
            application = new Asked(getWrapped().getApplication());
        }
        return application;
    }

    @Override
    public void setApplication(Application next) {
        application = null;
        getWrapped().setApplication(next);
    }

    /** The application of Faces with another expression factory. */
    private static final class Asked extends ApplicationWrapper {
        private volatile ExpressionFactory expressions;

        Asked(Application wrapped) {
            super(wrapped);
        }

        @Override
        public ExpressionFactory getExpressionFactory() {
            if (expressions == null) {
                expressions = new WordsFirst(super.getExpressionFactory(), contextPath());
            }
            return expressions;
        }

        private static String contextPath() {
            return ((ServletContext) FacesContext.getCurrentInstance().getExternalContext().getContext()).getContextPath();
        }
    }
}
