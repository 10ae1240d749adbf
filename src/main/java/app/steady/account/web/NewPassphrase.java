package app.steady.account.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.steady.account.PassphraseRule;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** What somebody who chooses a passphrase is held to, where the name is not known. */
@Constraint(validatedBy = NewPassphrase.ByRule.class)
@Target({ ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@interface NewPassphrase {

	String message() default "{account.passphrase.length}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Asks the rule, and gives its message. */
	class ByRule implements ConstraintValidator<NewPassphrase, String> {

		private final PassphraseRule rule;

		ByRule(PassphraseRule rule) {
			this.rule = rule;
		}

		@Override
		public boolean isValid(String passphrase, ConstraintValidatorContext context) {
			return this.rule.problem(passphrase).map((key) -> {
				context.disableDefaultConstraintViolation();
				context.buildConstraintViolationWithTemplate("{" + key + "}").addConstraintViolation();
				return false;
			}).orElse(true);
		}

	}

}
