package app.steady;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A rule that cannot fail guards nothing: each must find its fault in a crooked house.
 */
class CrookedHouseTests {

	private static JavaClasses house;

	@BeforeAll
	static void build() {
		house = new ClassFileImporter().importPackages("crooked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "faultsGoToTheLogAndFieldsComeThroughConstructors",
			"controllersEntitiesAndRepositoriesStayInTheirPackage", "entitiesHaveVerbsAndNoSetters",
			"controllersReachDataOnlyThroughServices", "signsAndVaultWorkWithoutSpring", "timeComesFromAClock",
			"nobodyKeepsASession", "namesSayTheRole" })
	void breaksTheRule(String rule) {
		assertThat(rule(rule).evaluate(house).getFailureReport().getDetails()).isNotEmpty();
	}

	@Test
	void wasToldOfEveryRule() {
		assertThat(ArchitectureTests.class.getDeclaredFields())
			.filteredOn((field) -> ArchRule.class.isAssignableFrom(field.getType()))
			.hasSize(8);
	}

	private static ArchRule rule(String name) {
		return (ArchRule) ReflectionTestUtils.getField(ArchitectureTests.class, name);
	}

}
