package nl.koers.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/** A one-time link: into a team, or to a new password when it names no team. */
@Entity
@Table(name = "invitation")
class InvitationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "token_hash")
    private String tokenHash;

    private String email;
    private String name;

    @Column(name = "team_id")
    private @Nullable Long teamId;

    private @Nullable String role;

    @Column(name = "rep_id")
    private @Nullable Long repId;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    /** For the persistence provider. */
    protected InvitationEntity() {
        this("", "", "", new AccountId(1), Instant.EPOCH, Instant.EPOCH);
    }

    private InvitationEntity(
            String tokenHash, String email, String name, AccountId by, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.email = email;
        this.name = name;
        this.createdBy = by.value();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    static InvitationEntity intoTeam(
            String tokenHash, Email email, Invite invite, TeamId team, AccountId by, Instant now, Instant expires) {
        var made = new InvitationEntity(tokenHash, email.value(), invite.name(), by, now, expires);
        made.teamId = team.value();
        made.role = invite.role().name();
        made.repId = invite.rep().map(RepId::value).orElse(null);
        return made;
    }

    static InvitationEntity toNewPassword(
            String tokenHash, AccountEntity account, AccountId by, Instant now, Instant expires) {
        return new InvitationEntity(tokenHash, account.email(), account.name(), by, now, expires);
    }

    boolean isOpenAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!isOpenAt(now)) {
            throw new IllegalStateException("used or expired");
        }
        usedAt = now;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    /** What the account becomes; empty for a link to a new password. */
    Optional<Membership> membership() {
        return teamId == null || role == null
                ? Optional.empty()
                : Optional.of(new Membership(
                        new TeamId(teamId),
                        Role.valueOf(role),
                        Optional.ofNullable(repId).map(RepId::new)));
    }

    Instant createdAt() {
        return createdAt;
    }

    long createdBy() {
        return createdBy;
    }

    String tokenHash() {
        return tokenHash;
    }
}
