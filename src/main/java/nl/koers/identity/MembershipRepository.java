package nl.koers.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRepository extends JpaRepository<MembershipEntity, Long> {

    Optional<MembershipEntity> findByAccountIdAndTeamId(long accountId, long teamId);

    List<MembershipEntity> findByTeamId(long teamId);
}
