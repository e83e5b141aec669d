package hmpps.careers.identity;

/**
 * Somebody was refused. The audit trail keeps it in a transaction of its own, so that it outlives the rollback; what services
 * refuse is fired by {@link Refusals} when theirs is over.
 *
 * @param actor      staff number, or {@link Caller#NOBODY}
 * @param action     what they tried, for example {@code PeopleService.grant}
 * @param recordType the kind of record, or null
 * @param recordRef  its reference, or null
 * @param outline    what was missing, in outline
 */
public record Refusal(String actor, String action, String recordType, String recordRef, String outline) {
    /** Nothing more is looked at from that network address for a while: kept once, when it has used up what it may get wrong. */
    static Refusal ofSource(String address) {
        return new Refusal(Caller.NOBODY, "source.blocked", "NetworkAddress", address, "too many failures from this address");
    }
}
