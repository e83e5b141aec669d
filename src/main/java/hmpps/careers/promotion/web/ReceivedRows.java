package hmpps.careers.promotion.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import hmpps.careers.promotion.received.ApplicationsReceivedService;
import hmpps.careers.promotion.received.ReceivedApplication;
import hmpps.careers.promotion.received.ReceivedOrder;
import hmpps.careers.promotion.received.ReceivedQuery;

/** Reads the rows of one page of the table, in one statement however many there are. */
class ReceivedRows extends LazyDataModel<ReceivedApplication> {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 100;

    private final transient ApplicationsReceivedService received;
    private final ReceivedQuery query;
    private final transient IntSupplier found;

    /** {@code found} tells how many the query finds, which the page has counted for itself. */
    ReceivedRows(ApplicationsReceivedService received, ReceivedQuery query, IntSupplier found) {
        this.received = received;
        this.query = query;
        this.found = found;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return found.getAsInt();
    }

    @Override
    public List<ReceivedApplication> load(int first, int most, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        var sort = sorting.values().stream().findFirst();
        var order = sort.map(SortMeta::getField).flatMap(ReceivedRows::order).orElse(ReceivedOrder.SUBMITTED);
        return received.page(query, order, sort.isPresent() && sort.get().getOrder().isAscending(), Math.max(0, first), Math.min(Math.max(1, most), MOST));
    }

    private static java.util.Optional<ReceivedOrder> order(String field) {
        return Arrays.stream(ReceivedOrder.values()).filter(order -> order.name().equals(field)).findFirst();
    }

    @Override
    public String getRowKey(ReceivedApplication row) {
        return row.reference();
    }
}
