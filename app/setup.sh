# Shared by app/run, tests/run and .ci/run: installs what is missing and builds a preset. Source it; it runs nothing.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
    printf 'aros: %s\n' "$*" >&2
    exit 1
}

step() {
    printf '== %s\n' "$*" >&2
}

# install_packages PURPOSE…: those of app/packages that are not installed yet.
install_packages() {
    if ! [ -r /etc/os-release ] || ! grep -Eq '^(ID|ID_LIKE)="?.*debian' /etc/os-release; then
        fail "this script installs what Aros needs on Debian 12. On another system install what app/packages lists, then:
    cmake --preset release && cmake --build --preset release"
    fi
    local wanted missing=() package sudo=()
    wanted=$(for purpose in "$@"; do sed -n "s/^$purpose: //p" "$root/app/packages"; done)
    for package in $wanted; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -q '^installed$' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        { command -v sudo >/dev/null && sudo -v; } || fail "some packages are missing, and only an administrator can install them. Ask for this, then start again:
    apt-get install --no-install-recommends ${missing[*]}"
        sudo=(sudo)
    fi
    step "Installing ${missing[*]} (some minutes)"
    "${sudo[@]}" apt-get update -qq >&2 || fail "the list of packages could not be read; is there a network?"
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
        fail "a package could not be installed (see above)"
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    cd "$root" || exit 1
    local log="$root/build/$preset-configure.log"
    mkdir -p "$root/build" || fail "this folder cannot be written to: $root"
    local first=
    [ -e "$root/build/$preset/build.ninja" ] || first="; the first time takes some minutes"
    step "Building ($preset)$first"
    cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; fail "the build could not be configured (see above)"; }
    cmake --build --preset "$preset" ${1:+--target "$@"} >"$root/build/$preset-build.log" 2>&1 ||
        { tail -n 60 "$root/build/$preset-build.log" >&2; fail "the build failed (see above, and build/$preset-build.log)"; }
}
