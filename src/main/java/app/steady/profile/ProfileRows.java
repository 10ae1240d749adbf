package app.steady.profile;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ProfileRows extends Repository<ProfileRow, UUID> {

	ProfileRow saveAndFlush(ProfileRow row);

	Optional<ProfileRow> findById(UUID ownerId);

}
