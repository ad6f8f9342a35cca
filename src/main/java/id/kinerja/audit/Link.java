package id.kinerja.audit;

/** The place of an entry in the chain: its number, the hash of the entry before it, and its own. */
public record Link(long number, String previous, String hash) {

    /** Before the first entry. */
    static final Link NONE = new Link(0, "", "");

    /** Whether this is the next link behind {@code before}. */
    boolean follows(Link before) {
        return number == before.number + 1 && previous.equals(before.hash);
    }

    static Link sealing(Entry entry, Link before) {
        var number = before.number + 1;
        return new Link(number, before.hash, entry.hash(number, before.hash));
    }
}
