package app.steady.jar;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("jar")
class JarTests {

	private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	Path home;

	@Test
	void servesAndStartsAgainInTheSameFolderAfterBeingKilled() throws Exception {
		try (JarProcess steady = JarProcess.in(this.home).with("STEADY_MANAGEMENT_PORT", "0").start()) {
			assertThat(asset(steady).statusCode()).isEqualTo(200);
			tellsTheOperatorNothingPersonal(steady);
			steady.kill();
			steady.with("STEADY_MANAGEMENT_PORT", "-1").start();
			assertThat(asset(steady).statusCode()).isEqualTo(200);
			showsNothingOfItToOthers(steady);
			saysThatTheFolderIsInUse();
		}
	}

	private void saysThatTheFolderIsInUse() {
		try (JarProcess second = JarProcess.in(this.home.resolve("second"))) {
			assertThat(second.with("STEADY_DATA", this.home.resolve("data").toString()).run()).isNotZero();
			assertThat(second.log()).contains("another Steady runs on it").doesNotContain("\tat ");
		}
	}

	private void tellsTheOperatorNothingPersonal(JarProcess steady) throws Exception {
		get(steady.uri("/journal/0198a3c2-marked"));
		assertThat(get(steady.managementUri("/actuator/health/readiness")).statusCode()).isEqualTo(200);
		assertThat(get(steady.managementUri("/actuator/health/liveness")).statusCode()).isEqualTo(200);
		assertThat(get(steady.managementUri("/actuator/prometheus")).body()).contains("http_server_requests_seconds")
			.doesNotContain("marked");
		assertThat(get(steady.managementUri("/actuator/env")).statusCode()).isEqualTo(404);
		assertThat(steady.log()).doesNotContain("marked");
		showsNothingOfItToOthers(steady);
	}

	private void showsNothingOfItToOthers(JarProcess steady) throws Exception {
		for (String path : List.of("/actuator", "/actuator/health/readiness", "/actuator/prometheus")) {
			assertThat(get(steady.uri(path)).statusCode()).as(path).isEqualTo(404);
		}
	}

	@Test
	void saysThatThePortIsInUse() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				JarProcess steady = JarProcess.in(this.home)) {
			String port = String.valueOf(taken.getLocalPort());
			assertThat(steady.with("SERVER_PORT", port).run()).isNotZero();
			assertThat(steady.log()).contains("Port " + port + " was already in use").doesNotContain("\tat ");
		}
	}

	@Test
	void saysWhichDataFolderCannotBeWrittenTo() throws IOException {
		Path folder = Files.createFile(this.home.resolve("file")).resolve("data");
		try (JarProcess steady = JarProcess.in(this.home)) {
			assertThat(steady.with("STEADY_DATA", folder.toString()).run()).isNotZero();
			assertThat(steady.log()).contains("The data folder " + folder + " cannot be written to", "STEADY_DATA")
				.doesNotContain("\tat ");
		}
	}

	private HttpResponse<String> asset(JarProcess steady) throws Exception {
		Matcher asset = ASSET.matcher(get(steady.uri("/")).body());
		assertThat(asset.find()).isTrue();
		return get(steady.uri(asset.group(1)));
	}

	private HttpResponse<String> get(URI uri) throws Exception {
		return this.client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
	}

}
