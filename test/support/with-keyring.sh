#!/usr/bin/env bash
# usage: with-keyring.sh [--locked] command args...
# Runs the command in a private D-Bus session with a throw-away gnome-keyring, unlocked (or, with --locked, existing but
# locked), and sets TENTAKEL_TEST_KEYRING=1. Nothing of the user's own keyring is touched; nothing is left behind.
# Needs dbus-run-session, dbus-send and gnome-keyring-daemon (packages dbus, gnome-keyring).
set -uo pipefail

keyring_state=unlocked
if [[ "${1:-}" == --locked ]]; then
  keyring_state=locked
  shift
fi
if [[ $# -eq 0 ]]; then
  echo "usage: with-keyring.sh [--locked] command args..." >&2
  exit 64
fi

private_home="$(mktemp -d)" || exit 70
cleanup() { rm -rf "$private_home"; }
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

mkdir -p -m 700 "$private_home"/{run,data/keyrings,cache,config}

session='
  daemon_pid() {
    dbus-send --print-reply=literal --dest=org.freedesktop.DBus / \
      org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null |
      sed -n "s/.*uint32 //p"
  }
  printf "throw-away\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 70
  for _ in {1..200}; do pid="$(daemon_pid)"; [[ -n "$pid" ]] && break; sleep 0.05; done
  [[ -n "$pid" ]] || exit 70
  trap "kill $pid 2>/dev/null" EXIT
  if [[ "$1" == locked ]]; then
    dbus-send --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
      org.freedesktop.Secret.Service.Lock \
      array:objpath:/org/freedesktop/secrets/collection/login >/dev/null || exit 70
  fi
  shift
  "$@"
'

# GPG, SSH and display settings of the user stay out, so that nothing can ask a person to unlock anything.
env -u DISPLAY -u WAYLAND_DISPLAY -u GNOME_KEYRING_CONTROL -u SSH_AUTH_SOCK \
  HOME="$private_home" \
  XDG_RUNTIME_DIR="$private_home/run" \
  XDG_DATA_HOME="$private_home/data" \
  XDG_CACHE_HOME="$private_home/cache" \
  XDG_CONFIG_HOME="$private_home/config" \
  TENTAKEL_TEST_KEYRING=1 \
  dbus-run-session -- bash -c "$session" session "$keyring_state" "$@"
