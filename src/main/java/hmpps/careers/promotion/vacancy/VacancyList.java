package hmpps.careers.promotion.vacancy;

import java.util.List;
import java.util.Map;

import hmpps.careers.promotion.OpportunityStatus;

/** One page of the opportunities a person works on, and how many there are of each status. */
public record VacancyList(OpportunityStatus status, List<Vacancies.Row> rows, Map<OpportunityStatus, Integer> counts, int page, int pages) { }
