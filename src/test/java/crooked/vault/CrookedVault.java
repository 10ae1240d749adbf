package crooked.vault;

import org.springframework.stereotype.Component;

@Component
class CrookedVault {

}
