package hmpps.careers.identity;

/** The network address a request came from, seen through the reverse proxies this installation says it has. */
final class ClientAddress {
    private static final int LONGEST = 64;

    private ClientAddress() { }

    /**
     * @param remote    the peer of the connection
     * @param forwarded all X-Forwarded-For headers joined by commas, empty for none; anybody can write anything into its left side
     * @param proxies   how many proxies stand in front and add to it; 0 ignores the header
     */
    static String of(String remote, String forwarded, int proxies) {
        if (proxies == 0 || forwarded == null || forwarded.isBlank()) {
            return remote;
        }
        var hops = forwarded.split(",");
        var seen = hops[Math.max(0, hops.length - proxies)].strip();
        return seen.isEmpty() || seen.length() > LONGEST ? remote : seen;
    }
}
