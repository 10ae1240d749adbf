package app.steady.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.steady.visit.RunningSteady;
import org.junit.jupiter.api.extension.ExtendWith;

/** The running application, visited with a real browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RunningSteady
@ExtendWith(Browsing.class)
public @interface RunningSite {

}
