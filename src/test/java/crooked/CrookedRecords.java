package crooked;

import org.springframework.data.repository.Repository;

public interface CrookedRecords extends Repository<CrookedRecord, Long> {

}
