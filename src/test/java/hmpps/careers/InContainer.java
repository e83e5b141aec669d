package hmpps.careers;

import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the started portal: extend this class, name yours {@code …IT}, and put it in the package of what
 * it tests, so that package-private methods and {@code @Inject} fields are at hand.
 * <pre>{@code
 * class StaffIT extends InContainer {
 *     @Inject Staff staff;
 *
 *     @Test
 *     void a_person_is_found_by_number() {
 *         assertThat(staff.get(...)).isNotNull();
 *     }
 * }
 * }</pre>
 * <ul>
 * <li>The container starts once for the whole run, in demonstration mode with a set of data, so a test makes the
 *     rows it counts (builders are in {@code fixtures}) and asserts on those, not on totals. Rows of other tests are there too.</li>
 * <li>{@code @Inject As as} calls services as somebody: {@code as.officer("900123").run(() -> …)}, {@code as.holder(…)}.</li>
 * <li>{@code @Inject Database database} does things in a transaction of their own and counts SQL statements; services are called as they are.</li>
 * <li>No {@code @Nested} classes here and no packages named {@code web} or {@code api}: those stay outside, see {@link Browser}.</li>
 * <li>One class: {@code mvn -o -q verify -Dit.test=StaffIT -Dtest.units.skip=true} runs it on H2 and, where deploy/mysql or MYSQL_URL
 *     gives a server, again on MySQL; {@code -Dtest.mysql.skip=true} leaves the second out. The server writes its log to
 *     {@code target/it/h2/server.log.0}. Another {@code -Dtest.port=} where 8380 is taken.</li>
 * </ul>
 */
@ExtendWith(DatabaseThere.class)
@ArquillianTest
public abstract class InContainer {
}
