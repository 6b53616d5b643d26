package nl.koers.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/** A login. */
@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private boolean admin;
    private boolean active;
    private String language;

    @Column(name = "color_scheme")
    private String colorScheme;

    @Column(name = "current_team")
    private @Nullable Long currentTeam;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "signed_out_at")
    private Instant signedOutAt;

    /** For the persistence provider. */
    protected AccountEntity() {
        this(new Email("nobody@koers.invalid"), "", "", Instant.EPOCH);
    }

    AccountEntity(Email email, String name, String passwordHash, Instant createdAt) {
        this.email = email.value();
        this.name = name;
        this.passwordHash = passwordHash;
        this.active = true;
        this.language = Preferences.FIRST.language();
        this.colorScheme = Preferences.FIRST.scheme().name();
        this.createdAt = createdAt;
        this.signedOutAt = Instant.EPOCH;
    }

    AccountId accountId() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new AccountId(id);
    }

    void becomeAdmin() {
        admin = true;
    }

    void prefer(Preferences preferences) {
        language = preferences.language();
        colorScheme = preferences.scheme().name();
    }

    void lookAt(TeamId team) {
        currentTeam = team.value();
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    /** Ends every session that began before this moment. */
    void signOutEverywhere(Instant now) {
        signedOutAt = now;
    }

    KoersPrincipal principal(Instant since) {
        return new KoersPrincipal(accountId().value(), email, passwordHash, active, since);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isAdmin() {
        return admin;
    }

    boolean isActive() {
        return active;
    }
}
