package hmpps.careers.promotion;

/** How long the post lasts. */
public enum ContractType {
    PERMANENT, TEMPORARY
}
