#!/usr/bin/env bash
# Holds a public page of target/steady.jar against nginx serving the very same bytes and
# headers, each alone on one core, the load on another.
#
#   src/bench/public-page.sh [path]        ROUNDS=3 SECONDS_EACH=6 CONNECTIONS=32
set -euo pipefail
cd "$(dirname "$0")/../.."

path=${1:-/articles/missing-versus-needing}
rounds=${ROUNDS:-3}
seconds=${SECONDS_EACH:-6}
connections=${CONNECTIONS:-32}
server_core=0
load_core=1
steady=http://127.0.0.1:18480
nginx=http://127.0.0.1:18481
work=$(mktemp -d)
chmod 755 "$work"
pids=()

finish() {
	local pid
	for pid in "${pids[@]}"; do
		kill "$pid" 2>/dev/null || true
		wait "$pid" 2>/dev/null || true
	done
	rm -rf "$work"
}
trap finish EXIT

fail() {
	echo "$*" >&2
	exit 1
}

for tool in java nginx wrk taskset curl; do
	PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null || fail "This benchmark needs $tool."
done
[ -f target/steady.jar ] || fail "Build target/steady.jar first: ./mvnw -DskipTests package"
[ "$(nproc)" -ge 2 ] || fail "This benchmark needs two cores."

await() {
	local url=$1 log=$2 deadline=$((SECONDS + 120))
	until curl -s -o /dev/null "$url"; do
		[ "$SECONDS" -lt "$deadline" ] && kill -0 "${pids[-1]}" 2>/dev/null || { tail -20 "$log" >&2; fail "$url does not answer."; }
		sleep 0.2
	done
}

start_steady() {
	STEADY_DATA=$work/data SERVER_PORT=${steady##*:} taskset -c "$server_core" \
		java -Xmx256m -jar target/steady.jar >"$work/steady.log" 2>&1 &
	pids+=($!)
	await "$steady$path" "$work/steady.log"
}

# Headers that nginx makes itself are left to it, the others are copied.
copied_headers() {
	grep -Eiv '^(HTTP/|date|content-|transfer-encoding|connection|keep-alive|etag|last-modified|vary|server|accept-ranges)' "$work/head" |
		tr -d '\r' | sed -n 's/^\([^:]*\): *\(.*\)$/add_header \1 "\2" always;/p'
}

start_nginx() {
	local type
	mkdir -p "$work/site"
	curl -sf -D "$work/head" -o "$work/site/page" -H 'Accept-Encoding: identity' "$steady$path" ||
		fail "$path is not published: $(head -1 "$work/head")"
	curl -sf -o "$work/site/page.gz" -H 'Accept-Encoding: gzip' "$steady$path"
	touch -r "$work/site/page" "$work/site/page.gz"
	type=$(tr -d '\r' <"$work/head" | sed -n 's/^[Cc]ontent-[Tt]ype: *//p')
	cat >"$work/nginx.conf" <<-CONF
		$([ "$(id -u)" -ne 0 ] || echo "user root;")
		daemon off;
		worker_processes 1;
		pid $work/nginx.pid;
		error_log $work/nginx.log;
		events { worker_connections 1024; }
		http {
			access_log off;
			server_tokens off;
			sendfile on;
			tcp_nopush on;
			keepalive_requests 100000000;
			open_file_cache max=16;
			client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3;
			uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
			server {
				listen ${nginx#http://};
				gzip_static on;
				gzip_vary on;
				types {}
				default_type "$type";
				location = $path {
					$(copied_headers)
					root $work/site;
					try_files /page =404;
				}
			}
		}
	CONF
	PATH=$PATH:/usr/sbin taskset -c "$server_core" nginx -e "$work/nginx.log" -c "$work/nginx.conf" 2>"$work/nginx.out" &
	pids+=($!)
	await "$nginx$path" "$work/nginx.out"
}

same_bytes() {
	local coding
	for coding in identity gzip; do
		curl -sf -o "$work/a" -H "Accept-Encoding: $coding" "$steady$path"
		curl -sf -o "$work/b" -H "Accept-Encoding: $coding" "$nginx$path" || fail "nginx does not serve $path."
		cmp "$work/a" "$work/b" || fail "nginx does not serve the same bytes ($coding)."
		echo "$coding: $(wc -c <"$work/a") bytes"
	done
}

# Processor time that a server and its children have used, in hundredths of a second.
used() {
	local pid
	for pid in "$1" $(pgrep -P "$1" || true); do
		cut -d' ' -f14,15 "/proc/$pid/stat"
	done | awk '{ sum += $1 + $2 } END { print sum }'
}

# Prints requests per second and, less disturbed by whatever else the machine does,
# requests per second of the server's own processor time.
load() {
	local pid=$1 url=$2 coding=$3 out=$work/wrk before
	before=$(used "$pid")
	taskset -c "$load_core" wrk -t1 -c"$connections" -d"${4:-$seconds}s" -H "Accept-Encoding: $coding" "$url$path" >"$out"
	! grep -E 'Non-2xx|Socket errors' "$out" >&2 || fail "Not every request was answered well."
	awk -v ticks="$(($(used "$pid") - before))" -v hertz="$(getconf CLK_TCK)" \
		'/requests in/ { all = $1 } /^Requests\/sec/ { printf "%.0f %.0f\n", $2, all * hertz / ticks }' "$out"
}

median() {
	sort -n "$1" | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

start_steady
start_nginx
echo "$path, $connections connections, $rounds rounds of $seconds s; $(java -version 2>&1 | head -1), $(PATH=$PATH:/usr/sbin nginx -v 2>&1)"
same_bytes
for coding in identity gzip identity gzip; do
	load "${pids[0]}" "$steady" "$coding" 5 >/dev/null
	load "${pids[1]}" "$nginx" "$coding" 1 >/dev/null
done
printf '%-7s%-10s%14s%14s%16s%16s\n' round coding steady/s nginx/s steady/cpu-s nginx/cpu-s
for round in $(seq "$rounds"); do
	for coding in identity gzip; do
		if [ $((round % 2)) -eq 1 ]; then
			s=$(load "${pids[0]}" "$steady" "$coding")
			n=$(load "${pids[1]}" "$nginx" "$coding")
		else
			n=$(load "${pids[1]}" "$nginx" "$coding")
			s=$(load "${pids[0]}" "$steady" "$coding")
		fi
		echo "$s" >>"$work/steady.$coding"
		echo "$n" >>"$work/nginx.$coding"
		printf '%-7s%-10s%14s%14s%16s%16s\n' "$round" "$coding" "${s% *}" "${n% *}" "${s#* }" "${n#* }"
	done
done
for coding in identity gzip; do
	row=()
	for column in 1 2; do
		for server in steady nginx; do
			cut -d' ' -f"$column" "$work/$server.$coding" >"$work/column"
			row+=("$(median "$work/column")")
		done
	done
	printf '%-7s%-10s%14s%14s%16s%16s\n' median "$coding" "${row[@]}"
	awk -v coding="$coding" -v s="${row[0]}" -v n="${row[1]}" -v sc="${row[2]}" -v nc="${row[3]}" 'BEGIN {
		printf "%-7s%-10s%.1f %% of nginx; by processor time %.1f %%\n", "ratio", coding, 100 * s / n, 100 * sc / nc }'
done
