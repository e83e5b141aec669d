package hmpps.careers.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes a whole demonstration set out of the reference data: the same rows for the same size and day, on every machine.
 * Everything that has happened happened before that day began in London; open opportunities close 5 to 40 days after it.
 */
final class DemonstrationData {
    private final Ground ground;
    private final DemonstrationSize size;
    private final LocalDate day;

    DemonstrationData(Ground ground, DemonstrationSize size, LocalDate day) {
        this.ground = ground;
        this.size = size;
        this.day = day;
    }

    /** How many people, opportunities and applications there will be: what the progress bar counts to. */
    int expected() {
        return size.staff() + size.open() + size.closed() + size.applicationsToOpen() + size.applicationsToClosed();
    }

    /** Hands over every row, parents first; {@code account} is told each staff number that gets an account. */
    void make(Rows rows, Consumer<String> account) {
        var ids = new Serial(day);
        var history = new History();
        var careers = new Careers(ground, day);
        var people = new People(ground, day, careers, ids, rows);
        people.make(size.staff());
        people.all().forEach(person -> account.accept(person.number()));
        var offices = new Offices(people, day, ids, rows);
        offices.fill(ground.places());
        var vacancies = new Vacancies(ground, offices, day, ids, rows, history);
        vacancies.make(size);
        var applications = new Applications(careers, ids, rows, history);
        var applying = new Applying(people, day, applications);
        var belongings = new Belongings(day, ids, rows);
        new Story(people, day, applications, applying, belongings, rows, ids).tell(vacancies.all());
        applying.make(with(vacancies, "CLOSED"), size.applicationsToClosed(), size == DemonstrationSize.NORMAL);
        applying.make(with(vacancies, "PUBLISHED"), size.applicationsToOpen(), true);
        belongings.make(people.all(), with(vacancies, "PUBLISHED"));
        history.write(rows);
    }

    private static List<Vacancy> with(Vacancies vacancies, String status) {
        return vacancies.all().stream().filter(one -> one.status().equals(status)).toList();
    }
}
