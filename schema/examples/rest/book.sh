#!/bin/sh
# From the list of doctors to a booked visit, with nothing but curl. For another server or account, change two lines.
set -eu
api=http://localhost:4000/api/v1
pick() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }
doctor=$(curl -sf "$api/doctors?first=1" | pick id)
time=$(curl -sf "$api/doctors/$doctor/next-free-times?first=1")
visit="{\"doctorId\":\"$doctor\",\"startsAt\":\"$(echo "$time" | pick startsAt)\""
visit="$visit,\"clinicId\":\"$(echo "$time" | grep -o '"clinic":.*' | pick id)\""
visit="$visit,\"visitTypeId\":\"$(echo "$time" | grep -o '"visitType":.*' | pick id)\"}"
token=$(curl -sf "$api/session" -H 'content-type: application/json' \
  -d '{"email":"patient@demo.test","password":"demo-pass-2026"}' | pick accessToken)
send() { curl -sf "$api/$1" -H 'content-type: application/json' -H "authorization: Bearer $token" -H "$2" -d "$visit"; }
send holds 'accept: application/json'
send appointments "Idempotency-Key: $(date +%s)"
