package hmpps.careers;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.hibernate.SessionFactory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What a test inside the container does to the database directly, each call in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Database {
    @PersistenceContext
    EntityManager em;

    /** Makes or changes rows. */
    public void change(Consumer<EntityManager> work) {
        work.accept(em);
    }

    /** Keeps new entities, in the given order. */
    public void keep(Object... entities) {
        for (var entity : entities) {
            em.persist(entity);
        }
    }

    /** Reads something; load all that is asked of it inside. */
    public <T> T read(Function<EntityManager, T> work) {
        return work.apply(em);
    }

    /** How many SQL statements the portal prepares for something that only reads: the least of three times, as its own timers may ask something in between. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long leastStatementsOf(Runnable reading) {
        reading.run();
        return LongStream.range(0, 3).map(i -> statementsOf(reading)).min().orElseThrow();
    }

    private long statementsOf(Runnable work) {
        var statistics = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
