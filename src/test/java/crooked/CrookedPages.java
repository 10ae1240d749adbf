package crooked;

import jakarta.servlet.http.HttpSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

@Controller
public class CrookedPages {

	@Autowired
	private CrookedRecords records;

	void show(HttpSession session) {
		System.out.println(this.records + session.getId());
	}

}
