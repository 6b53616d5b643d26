package nl.koers.norm;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

@NoRepositoryBean
interface DatedRows<R> extends Repository<R, Long> {

    R save(R row);

    void delete(R row);
}
