package hmpps.careers.identity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often anything has changed that recognising the holder of an account tells. Counted up and read by {@link Stamps}, in statements. */
@Entity
@Table(name = "account_stamp")
class AccountStamp {
    @Id private String staffNumber;
    private long stamp;

    protected AccountStamp() { }

    AccountStamp(String staffNumber) {
        this.staffNumber = requireNonNull(staffNumber);
    }
}
