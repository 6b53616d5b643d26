package nl.koers.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/** What an account is in a team. */
@Entity
@Table(name = "membership")
class MembershipEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "team_id")
    private long teamId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", columnDefinition = "varchar(10)")
    private Role role;

    @Column(name = "rep_id")
    private @Nullable Long repId;

    /** For the persistence provider. */
    protected MembershipEntity() {
        this.role = Role.REP;
    }

    MembershipEntity(AccountId account, TeamId team, Role role, Optional<RepId> rep) {
        this.accountId = account.value();
        this.teamId = team.value();
        this.role = role;
        this.repId = rep.map(RepId::value).orElse(null);
    }

    void become(Role newRole) {
        role = newRole;
    }

    void sellAs(RepId rep) {
        repId = rep.value();
    }

    boolean isOf(AccountId account) {
        return accountId == account.value();
    }

    Role role() {
        return role;
    }
}
