package hmpps.careers.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets Arquillian's servlet, which exists in the tested war only, be called by nobody in particular. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class RunnerMayPass implements HttpAuthenticationMechanism {
    @Inject @Delegate @Any HttpAuthenticationMechanism mechanism;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return request.getRequestURI().startsWith("/ArquillianServletRunner") ? context.doNothing() : mechanism.validateRequest(request, response, context);
    }
}
