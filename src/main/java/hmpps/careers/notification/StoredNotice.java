package hmpps.careers.notification;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import hmpps.careers.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One message to one person, kept until they have read it. The words stand in the message bundle; here are key and arguments. */
@Entity
@Table(name = "notice")
public class StoredNotice {
    private static final String BETWEEN = "\u001f";
    private static final int LONGEST_ARGUMENTS = 1000;

    @Id private UUID id;
    private String staffNumber;
    private Instant writtenAt;
    private String messageKey;
    private String arguments;
    private String link;
    private Instant readAt;

    protected StoredNotice() { }

    StoredNotice(String staffNumber, String messageKey, List<String> arguments, String link, Instant at) {
        this.id = Ids.next();
        this.staffNumber = requireNonNull(staffNumber);
        this.messageKey = requireNonNull(messageKey);
        var joined = String.join(BETWEEN, arguments);
        this.arguments = joined.substring(0, Math.min(joined.length(), LONGEST_ARGUMENTS));
        this.link = link;
        this.writtenAt = requireNonNull(at);
    }

    public UUID id() {
        return id;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String messageKey() {
        return messageKey;
    }

    /** What the placeholders of the message are filled with. */
    public List<String> arguments() {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1));
    }

    /** The page it leads to, or null. */
    public String link() {
        return link;
    }
}
