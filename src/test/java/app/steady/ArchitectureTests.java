package app.steady;

import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import jakarta.servlet.http.HttpSession;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaMember.Predicates.declaredIn;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * The habits of the house that a compiler does not see. {@link CrookedHouseTests} shows
 * that each of them can be broken.
 */
@AnalyzeClasses(packagesOf = SteadyApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final Pattern CLOCKLESS = Pattern
		.compile("java\\.time\\.\\w+\\.now\\((?!java\\.time\\.Clock\\)).*|java\\.time\\.Clock\\.(system|tick).*"
				+ "|java\\.lang\\.System\\.currentTimeMillis.*|java\\.util\\.Date\\.<init>\\(\\)");

	@ArchTest
	static final ArchRule faultsGoToTheLogAndFieldsComeThroughConstructors = CompositeArchRule
		.of(noClasses().that()
			.doNotBelongToAnyOf(SteadyApplication.class)
			.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS))
		.and(GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING)
		.and(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);

	@ArchTest
	static final ArchRule controllersEntitiesAndRepositoriesStayInTheirPackage = noClasses().that()
		.arePublic()
		.should()
		.beMetaAnnotatedWith(Controller.class)
		.orShould()
		.beAnnotatedWith(Entity.class)
		.orShould()
		.beAssignableTo(Repository.class);

	@ArchTest
	static final ArchRule entitiesHaveVerbsAndNoSetters = noMethods()
		.should(be(describe("setters of entities", (JavaMethod method) -> method.getName().matches("set[A-Z].*")
				&& declaredIn(annotatedWith(Entity.class)).test(method))));

	@ArchTest
	static final ArchRule controllersReachDataOnlyThroughServices = noClasses().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.dependOnClassesThat(are(annotatedWith(Entity.class)))
		.orShould()
		.dependOnClassesThat(are(assignableTo(Repository.class)));

	@ArchTest
	static final ArchRule signsAndVaultWorkWithoutSpring = noClasses().that()
		.haveNameNotMatching(".*\\.package-info")
		.and()
		.resideInAnyPackage("app.steady..", "crooked..")
		.and(describe("use Spring",
				(type) -> type.getDirectDependenciesFromSelf()
					.stream()
					.anyMatch((used) -> used.getTargetClass().getPackageName().startsWith("org.springframework"))))
		.should()
		.resideInAnyPackage("..signs..", "..vault..");

	@ArchTest
	static final ArchRule timeComesFromAClock = noClasses().that()
		.doNotHaveFullyQualifiedName("app.steady.web.WebConfiguration")
		.should()
		.callCodeUnitWhere(describe("tell the time of the machine",
				(call) -> CLOCKLESS.matcher(call.getTarget().getFullName()).matches()));

	@ArchTest
	static final ArchRule nobodyKeepsASession = noClasses().should()
		.dependOnClassesThat()
		.areAssignableTo(HttpSession.class);

	@ArchTest
	static final ArchRule namesSayTheRole = CompositeArchRule
		.of(classes().that().areMetaAnnotatedWith(Controller.class).should().haveSimpleNameEndingWith("Controller"))
		.and(classes().that().areAnnotatedWith(Configuration.class).should().haveSimpleNameEndingWith("Configuration"))
		.and(classes().that()
			.areAnnotatedWith(ConfigurationProperties.class)
			.should()
			.haveSimpleNameEndingWith("Settings"));

}
