package app.steady.account.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Size;

/** What somebody who chooses a passphrase is held to. */
@Size(min = 12, max = 1000)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@interface NewPassphrase {

	String message() default "{account.passphrase.length}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
