package app.steady.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.Validator;
import org.springframework.stereotype.Component;

/** Checks a form record by the constraints that stand on it. */
@Component
public class Problems {

	private final Validator validator;

	Problems(Validator validator) {
		this.validator = validator;
	}

	/**
	 * What is wrong with the form, in the order of its fields; one problem for each field
	 * at most, empty if nothing.
	 */
	public List<Problem> of(Record form) {
		List<String> fields = Arrays.stream(form.getClass().getRecordComponents())
			.map(RecordComponent::getName)
			.toList();
		return this.validator.validate(form)
			.stream()
			.map((fault) -> new Problem(fault.getPropertyPath().toString(), fault.getMessage()))
			.sorted(Comparator.comparingInt((Problem problem) -> fields.indexOf(problem.field()))
				.thenComparing(Problem::message))
			.collect(Collectors.toMap(Problem::field, (problem) -> problem, (first, next) -> first, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

}
