#!/bin/bash
# Makes a museum kiosk of a computer with Debian 12 or 13, or a Raspberry Pi with its own system.
# Run again with a newer site, it updates. What it made, uninstall.sh takes away.
set -euo pipefail

usage() {
	cat <<'END'
sudo ./install.sh [options] [folder of the built site]

  --rotate 90     turns the picture clockwise: 0, 90, 180 or 270
  --touch 90      turns the touches, where they do not follow the picture
  --night screen  dark outside the opening hours of kiosk.json; or reboot, or none
  --no-apt        installs no packages: they are there
  --no-start      does not start the exhibit now
  --dry-run       only says what would be done
  --help          this page

With DESTDIR set, the files go there and nothing else is done.
END
}

say() { printf '%s\n' "$*"; }
stop() {
	printf 'Stopped: %s\n' "$*" >&2
	exit 1
}

here=$(dirname "$(readlink -f "$0")")
dest=${DESTDIR:-}
top=/opt/pact-atlas
list=$top/installed
packages=(cage seatd xwayland nodejs wlr-randr kbd fonts-dejavu-core)
rotate='' touch='' night='' site=''
apt=yes start=yes dry=no

one_of() {
	local name=$1 value=$2
	shift 2
	for allowed in "$@"; do
		if [[ $value == "$allowed" ]]; then return 0; fi
	done
	stop "$name \"$value\" is not known. Allowed: $*."
}

read_options() {
	while (($#)); do
		case $1 in
		--rotate | --touch | --night)
			(($# > 1)) || stop "$1 needs a value. See --help."
			if [[ $1 == --night ]]; then
				one_of "$1" "$2" none screen reboot
				night=$2
			else
				one_of "$1" "$2" 0 90 180 270
				if [[ $1 == --touch ]]; then touch=$2; else rotate=$2; fi
			fi
			shift
			;;
		--no-apt) apt=no ;;
		--no-start) start=no ;;
		--dry-run) dry=yes ;;
		--help)
			usage
			exit 0
			;;
		-*) stop "there is no option $1. See --help." ;;
		*) site=$1 ;;
		esac
		shift
	done
}

# Does one thing, or says it.
act() {
	if [[ $dry == yes ]]; then say "would do: $*"; else "$@"; fi
}

check_machine() {
	if [[ -n $dest || $dry == yes ]]; then return 0; fi
	[[ $(id -u) == 0 ]] || stop 'this needs the rights of root. Write: sudo ./install.sh'
	[[ -e /etc/debian_version ]] || stop 'this is neither Debian nor Raspberry Pi OS.'
	local version
	# shellcheck source=/dev/null
	version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-0}")
	[[ ${version%%.*} =~ ^[0-9]+$ && ${version%%.*} -ge 12 ]] ||
		stop "this system is too old ($version). Debian 12 or newer is needed."
	case $(dpkg --print-architecture) in
	amd64 | arm64 | armhf) ;;
	*) stop "Chromium is not made for this processor ($(dpkg --print-architecture))." ;;
	esac
	[[ -d /run/systemd/system ]] || stop 'this system was not started by systemd.'
}

find_site() {
	if [[ -z $site ]]; then
		for folder in "$here/../../../../build" "$here/build" "$here/../build"; do
			if [[ -f $folder/index.html ]]; then
				site=$folder
				break
			fi
		done
	fi
	[[ -n $site ]] || stop 'there is no built site beside this script. Name its folder: sudo ./install.sh FOLDER'
	[[ -f $site/index.html ]] || stop "there is no site in $site (no index.html)."
	site=$(readlink -f "$site")
}

is_there() { dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

install_packages() {
	if [[ -n $dest || $apt == no ]]; then return 0; fi
	local missing=() package
	for package in "${packages[@]}"; do
		is_there "$package" || missing+=("$package")
	done
	if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null; then
		# Raspberry Pi OS long had it under its older name.
		if apt-cache show chromium >/dev/null 2>&1; then missing+=(chromium); else missing+=(chromium-browser); fi
	fi
	if ((${#missing[@]} == 0)); then
		say 'All packages are there.'
		return 0
	fi
	say "Installing: ${missing[*]}"
	act env DEBIAN_FRONTEND=noninteractive apt-get update ||
		stop 'the package lists could not be read. This one time the computer needs the network.'
	act env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" ||
		stop 'the packages could not be installed; what went wrong is said above.'
}

check_programs() {
	if [[ -n $dest || $dry == yes ]]; then return 0; fi
	local program
	for program in cage seatd Xwayland node systemd-notify; do
		command -v "$program" >/dev/null || stop "$program is missing. Run this once with the network."
	done
	node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)' ||
		stop "Node is too old ($(node --version)): 18 or newer is needed."
}

make_user() {
	if [[ -n $dest ]] || id pact-atlas >/dev/null 2>&1; then return 0; fi
	say 'Making the user pact-atlas, who can do nothing but show the exhibit.'
	act useradd --system --user-group --home-dir /var/lib/pact-atlas --no-create-home \
		--shell /usr/sbin/nologin --groups video,render,input pact-atlas
}

# What was made, for uninstall.sh; written down whatever happens.
declare -A made=()
read_list() {
	local path
	if [[ ! -f $dest$list ]]; then return 0; fi
	while read -r path; do made[$path]=yes; done <"$dest$list"
}
write_list() {
	if [[ $dry == no && -d $dest$top ]]; then printf '%s\n' "${!made[@]}" >"$dest$list"; fi
}

# Puts files into a folder.
put() {
	local mode=$1 to=$2 file
	shift 2
	act install -D -m "$mode" -t "$dest$to" "$@"
	for file in "$@"; do made[$to/${file##*/}]=yes; done
}

# Puts one file somewhere under another name.
put_as() {
	act install -D -m 644 "$1" "$dest$2"
	made[$2]=yes
}

# A link of this name that somebody else made stays, and is not ours to take away.
link() {
	local target=$1 path=$2
	if [[ (-e $dest$path || -L $dest$path) && -z ${made[$path]:-} ]]; then return 0; fi
	if [[ ! -d $dest${path%/*} ]]; then act mkdir -p "$dest${path%/*}"; fi
	act ln -sfn "$target" "$dest$path"
	made[$path]=yes
}

# The new site is whole before it takes the old one's place; the old one stays beside it.
copy_site() {
	say "Copying the site from $site"
	act mkdir -p "$dest$top"
	act rm -rf "$dest$top/site.new"
	act cp -rT --preserve=timestamps "$site" "$dest$top/site.new"
	act chmod -R u=rwX,go=rX "$dest$top/site.new"
	act rm -rf "$dest$top/site.old"
	if [[ -d $dest$top/site ]]; then act mv -T "$dest$top/site" "$dest$top/site.old"; fi
	act mv -T "$dest$top/site.new" "$dest$top/site"
}

copy_programs() {
	put 644 $top/device "$here"/*.mjs "$here/README.md"
	put 644 $top/device/pictures "$here"/pictures/*
	put 755 $top/device "$here/session.sh" "$here/uninstall.sh"
}

copy_settings() {
	local own=/etc/pact-atlas
	act mkdir -p "$dest$own"
	if [[ -e $dest$own/kiosk.json ]]; then
		say "Keeping $own/kiosk.json"
	elif [[ -f $site/kiosk.json ]]; then
		act install -m 644 "$site/kiosk.json" "$dest$own/kiosk.json"
	fi
	if [[ ! -e $dest$own/device.env ]]; then act install -m 644 "$here/device.env" "$dest$own/device.env"; fi
	if [[ -n $rotate ]]; then set_device PACT_ATLAS_ROTATE "$rotate"; fi
	if [[ -n $night ]]; then set_device PACT_ATLAS_NIGHT "$night"; fi
}

set_device() { act sed -i "s/^$1=.*/$1=$2/" "$dest/etc/pact-atlas/device.env"; }

copy_system() {
	local units=/etc/systemd/system unit
	put 644 $units "$here/pact-atlas.service" "$here/pact-atlas-night.service" "$here/pact-atlas-night.timer"
	link $units/pact-atlas.service $units/multi-user.target.wants/pact-atlas.service
	link $units/pact-atlas-night.timer $units/timers.target.wants/pact-atlas-night.timer
	put_as "$here/policy.json" /etc/chromium/policies/managed/pact-atlas.json
	put_as "$here/policy.json" /etc/chromium-browser/policies/managed/pact-atlas.json
	put_as "$here/journald.conf" /etc/systemd/journald.conf.d/pact-atlas.conf
	# No desktop, no login on the screen, no sleep.
	keep_default $units/default.target
	for unit in getty@tty1.service sleep.target suspend.target hibernate.target hybrid-sleep.target; do
		link /dev/null $units/$unit
	done
}

keep_default() {
	local path=$1
	if [[ ! -e $dest$top/default.target ]]; then
		act touch "$dest$top/default.target"
		if [[ -L $dest$path ]]; then act cp -PT --remove-destination "$dest$path" "$dest$top/default.target"; fi
	fi
	act mkdir -p "$(dirname "$dest$path")"
	act ln -sfn /lib/systemd/system/multi-user.target "$dest$path"
}

# https://wayland.freedesktop.org/libinput/doc/latest/device-configuration-via-udev.html
turn_touches() {
	local rules=/etc/udev/rules.d/90-pact-atlas-touch.rules matrix
	case $touch in
	90) matrix='0 -1 1 1 0 0' ;;
	180) matrix='-1 0 1 0 -1 1' ;;
	270) matrix='0 1 0 -1 0 1' ;;
	0)
		act rm -f "$dest$rules"
		return 0
		;;
	*) return 0 ;;
	esac
	act mkdir -p "$dest/etc/udev/rules.d"
	if [[ $dry == no ]]; then
		printf 'ENV{ID_INPUT_TOUCHSCREEN}=="1", ENV{LIBINPUT_CALIBRATION_MATRIX}="%s"\n' "$matrix" >"$dest$rules"
	fi
	made[$rules]=yes
}

is_active() { systemctl --quiet is-active "$1" 2>/dev/null; }

begin() {
	if [[ -n $dest ]]; then return 0; fi
	act systemctl daemon-reload
	act systemctl enable --quiet seatd.service
	act udevadm control --reload
	# What is written must also be there after somebody has pulled the plug.
	act sync
	# A desktop would have to end first, and this script with it.
	if [[ $start == no ]] || is_active display-manager.service; then
		say 'Done. Start the computer anew now, with: sudo reboot'
		return 0
	fi
	act systemctl stop getty@tty1.service || true
	act systemctl restart systemd-journald.service seatd.service pact-atlas-night.timer pact-atlas.service ||
		stop 'the exhibit did not start. Why: journalctl -u pact-atlas'
	say 'Done. The exhibit is on the screen; from now on it needs no network.'
}

main() {
	read_options "$@"
	check_machine
	find_site
	install_packages
	check_programs
	make_user
	read_list
	trap write_list EXIT
	copy_site
	copy_programs
	copy_settings
	copy_system
	turn_touches
	begin
}

main "$@"
