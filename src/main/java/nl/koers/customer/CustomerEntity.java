package nl.koers.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.koers.kernel.CustomerId;
import org.jspecify.annotations.Nullable;

/** A customer's row. It is never deleted: after a merge it leads to the one that took over. */
@Entity
@Table(name = "customer")
class CustomerEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long teamId;

    private String name = "";
    private String nameKey = "";
    private @Nullable Long mergedInto;

    @Column(updatable = false)
    private Instant createdAt = Instant.EPOCH;

    protected CustomerEntity() {}

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    String name() {
        return name;
    }

    String key() {
        return nameKey;
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    boolean isMergedInto(CustomerEntity other) {
        return mergedInto != null && mergedInto == other.id();
    }

    void rename(CustomerName to) {
        name = to.value();
        nameKey = to.key();
    }

    /** Frees its key for another row; no name has a key that begins with a space. */
    void parkKey() {
        nameKey = " " + id();
    }

    void takeKey(String key) {
        nameKey = key;
    }

    void mergeInto(CustomerEntity heir) {
        if (isMerged() || heir.isMerged() || heir.id() == id()) {
            throw new IllegalStateException("customer " + id + " cannot be merged into " + heir.id);
        }
        mergedInto = heir.id();
    }

    Customer view() {
        return new Customer(new CustomerId(id()), name);
    }
}
