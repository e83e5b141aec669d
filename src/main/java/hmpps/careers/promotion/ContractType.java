package hmpps.careers.promotion;

/** How long the post lasts. */
public enum ContractType {
    PERMANENT, TEMPORARY;

    /** Key of its name. */
    public String key() {
        return "contract." + this;
    }
}
