package canary.storage;

import org.springframework.data.jpa.repository.JpaRepository;

public interface PublicRepository extends JpaRepository<PublicEntity, Long> {}
