#!/bin/bash
# Starts the compositor with the supervisor in it. systemd calls this; it calls itself once, inside.
set -eu

here=$(dirname "$(readlink -f "$0")")
rotate=${PACT_ATLAS_ROTATE:-0}

# Cage of Debian 12 turns the picture itself; later ones leave it to wlr-randr.
turns_itself() { cage -h 2>&1 | grep -q -- '^ -r'; }

if [[ ${1:-} == inside ]]; then
	if [[ $rotate != 0 ]] && ! turns_itself; then
		for output in $(wlr-randr | grep -o '^[^ ]*'); do
			wlr-randr --output "$output" --transform "$rotate" || true
		done
	fi
	browser=$(command -v chromium || command -v chromium-browser)
	exec node "$here/supervisor.mjs" --browser "$browser"
fi

arguments=(-d -m last)
if [[ ${PACT_ATLAS_CONSOLE:-no} == yes ]]; then arguments+=(-s); fi
if turns_itself; then
	for ((turned = 0; turned < rotate; turned += 90)); do arguments+=(-r); done
fi
exec cage "${arguments[@]}" -- "$here/session.sh" inside
