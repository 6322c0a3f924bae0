#!/bin/sh
# Checks by hand whether a message is genuine, with openssl alone:
#   WEBHOOK_SECRET=whsec_… ./verify.sh ID TIMESTAMP 'SIGNATURE' < body.json
# The first three are the headers webhook-id, webhook-timestamp and webhook-signature. Ends with 0 where it is.
set -eu
key=$(printf %s "${WEBHOOK_SECRET#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
expected="v1,$({ printf '%s.%s.' "$1" "$2"; cat; } |
  openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | openssl base64 -A)"
for signature in $3; do
  [ "$signature" = "$expected" ] && echo genuine && exit 0
done
echo "not genuine: expected $expected" >&2
exit 1
