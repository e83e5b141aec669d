package hmpps.careers.promotion.search;

/**
 * The prison an opportunity is at, with the values of the estate, group and region filters it belongs to.
 *
 * @param code the register's code, {@code LEI}
 * @param name as people say it, "HMP Leicester"
 * @param group the prison group's code, empty where it is not known
 * @param region the region's value in the address of the page, empty where it is not known
 * @param latitude null where the register has no position
 */
public record CataloguePlace(String code, String name, String town, String estate, String group, String region,
        Double latitude, Double longitude) { }
