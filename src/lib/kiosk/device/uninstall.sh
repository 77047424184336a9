#!/bin/bash
# Takes away what install.sh made. Packages stay: other programs may use them by now.
set -euo pipefail

usage() {
	cat <<'END'
sudo ./uninstall.sh [--purge] [--dry-run]

  --purge    kiosk.json and the museum's pictures beside it, too
  --dry-run  only says what would be done
END
}

dest=${DESTDIR:-}
top=/opt/pact-atlas
purge=no dry=no

act() {
	if [[ $dry == yes ]]; then printf 'would do: %s\n' "$*"; else "$@"; fi
}

read_options() {
	while (($#)); do
		case $1 in
		--purge) purge=yes ;;
		--dry-run) dry=yes ;;
		--help)
			usage
			exit 0
			;;
		*)
			printf 'Stopped: there is no option %s. See --help.\n' "$1" >&2
			exit 1
			;;
		esac
		shift
	done
}

end_services() {
	if [[ -n $dest ]]; then return 0; fi
	if [[ $dry == no && $(id -u) != 0 ]]; then
		printf 'Stopped: this needs the rights of root. Write: sudo %s\n' "$0" >&2
		exit 1
	fi
	act systemctl stop pact-atlas-night.timer pact-atlas.service || true
}

remove_recorded() {
	local paths folder
	[[ -e $dest$top/installed ]] || return 0
	mapfile -t paths <"$dest$top/installed"
	act rm -f "${paths[@]/#/$dest}"
	# Folders that are empty now go with their files; those of the system never are.
	for folder in chromium/policies/managed chromium-browser/policies/managed systemd/journald.conf.d; do
		if [[ -d $dest/etc/$folder ]]; then
			act rmdir --parents --ignore-fail-on-non-empty "$dest/etc/$folder" 2>/dev/null || true
		fi
	done
}

# The target that the machine started before, a desktop perhaps.
restore_default() {
	local path=$dest/etc/systemd/system/default.target
	[[ -e $dest$top/default.target || -L $dest$top/default.target ]] || return 0
	act rm -f "$path"
	if [[ -L $dest$top/default.target ]]; then act cp -PT "$dest$top/default.target" "$path"; fi
}

remove_rest() {
	act rm -rf "$dest$top" "$dest/var/lib/pact-atlas"
	act rm -f "$dest/run/pact-atlas-night" "$dest/etc/pact-atlas/device.env"
	if [[ $purge == yes ]]; then
		act rm -rf "$dest/etc/pact-atlas"
	elif [[ -d $dest/etc/pact-atlas ]]; then
		act rmdir --ignore-fail-on-non-empty "$dest/etc/pact-atlas"
	fi
	if [[ -z $dest ]]; then
		if id pact-atlas >/dev/null 2>&1; then act userdel pact-atlas; fi
		act systemctl daemon-reload
	fi
}

# Read as a whole before it runs: it takes itself away.
main() {
	read_options "$@"
	end_services
	remove_recorded
	restore_default
	remove_rest
	printf 'The exhibit has been taken away.%s\n' \
		"$([[ $purge == yes ]] || printf ' kiosk.json is kept in /etc/pact-atlas; --purge removes it too.')"
	exit 0
}

main "$@"
