package hmpps.careers.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * The caller must hold this permission somewhere; with several, any one of them. Which rows it opens is asked by the
 * service itself ({@link Caller#scopes}). Not {@code @RolesAllowed}: that one is silently ignored on CDI beans.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    /** Any one of these is enough. */
    @Nonbinding
    Permission[] value();
}
