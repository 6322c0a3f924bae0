#!/bin/sh
# Sends a signed message to a receiver that you write, with openssl and curl:
#   WEBHOOK_SECRET=whsec_… ./send.sh http://localhost:3000/ < body.json
# Prints the status of the answer.
set -eu
id=$(openssl rand -hex 16)
timestamp=$(date +%s)
body=$(mktemp)
trap 'rm -f "$body"' EXIT
cat > "$body"
key=$(printf %s "${WEBHOOK_SECRET#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
signature=$({ printf '%s.%s.' "$id" "$timestamp"; cat "$body"; } |
  openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | openssl base64 -A)
curl --silent --show-error --output /dev/null --write-out '%{http_code}\n' \
  --header 'content-type: application/json' \
  --header "webhook-id: $id" --header "webhook-timestamp: $timestamp" --header "webhook-signature: v1,$signature" \
  --data-binary "@$body" "$1"
