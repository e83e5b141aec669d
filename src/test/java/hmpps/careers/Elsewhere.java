package hmpps.careers;

import java.util.concurrent.Callable;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Acts with nothing open that the caller has: the container begins afresh for a call to a bean of this kind. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Elsewhere {
    public <T> T call(Callable<T> act) throws Exception {
        return act.call();
    }
}
