package hmpps.careers.shared.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Problems} in front of the handler that Faces brings. */
public class ProblemsFactory extends ExceptionHandlerFactory {
    /** Called by Faces with its own factory. */
    public ProblemsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Problems(getWrapped().getExceptionHandler());
    }
}
