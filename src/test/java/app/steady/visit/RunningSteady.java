package app.steady.visit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a port of its own, on H2, with a clock that tests set. It
 * takes every visitor for a proxy, so that a test can send people from other addresses.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "steady.data=target/running", "steady.secret-file=target/running/${random.uuid}/secret.key",
				"steady.proxies=127.0.0.1,::1" })
@Import(RunningConfiguration.class)
@ExtendWith(FreshAttempts.class)
public @interface RunningSteady {

}
