#!/usr/bin/env bash
# Signs in to target/steady.jar with wrong passphrases at the full price of a key, many at a
# time, while one person reads and writes. Prints what they meet and the memory at its peak.
#
#   src/bench/storm.sh                     PEOPLE=200 PAUSE_MS=1000 SECONDS_EACH=30 HEAP=256m
#
# PAUSE_MS=0 is a flood: everybody asks again as soon as they are answered, as fast as the
# machine that also runs the crowd allows.
set -euo pipefail
cd "$(dirname "$0")/../.."

site=http://127.0.0.1:18482
work=$(mktemp -d)
pid=

finish() {
	[ -z "$pid" ] || kill "$pid" 2>/dev/null || true
	[ -z "$pid" ] || wait "$pid" 2>/dev/null || true
	rm -rf "$work"
}
trap finish EXIT

fail() {
	echo "$*" >&2
	exit 1
}

[ -f target/steady.jar ] || fail "Build target/steady.jar first: ./mvnw -DskipTests package"

STEADY_DATA=$work/data SERVER_PORT=${site##*:} STEADY_PROXY=127.0.0.1 \
	java "-Xmx${HEAP:-256m}" -jar target/steady.jar >"$work/steady.log" 2>&1 &
pid=$!
deadline=$((SECONDS + 300))
until curl -s -o /dev/null "$site/"; do
	[ "$SECONDS" -lt "$deadline" ] && kill -0 "$pid" 2>/dev/null || { tail -20 "$work/steady.log" >&2; fail "$site does not answer."; }
	sleep 0.2
done

peak() {
	awk '/^VmHWM/ { printf "%.0f MB", $2 / 1024 }' "/proc/$pid/status"
}

echo "$(java -version 2>&1 | head -1), $(nproc) cores, heap ${HEAP:-256m}; resident after the start: $(peak)"
java -Xmx512m src/bench/java/app/steady/account/Storm.java "$site" "${PEOPLE:-200}" "${PAUSE_MS:-1000}" "${SECONDS_EACH:-30}" ||
	{ grep -A3 -E 'WARN|ERROR' "$work/steady.log" >&2; fail "Reading or writing failed; resident at its peak: $(peak)"; }
echo "resident at its peak: $(peak)"
! grep -E 'OutOfMemory|answered with 5' "$work/steady.log" || fail "Something failed inside."
