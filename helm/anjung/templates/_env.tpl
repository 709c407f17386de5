{{/* One variable from a secret: (dict "secret" "anjung-doors" "key" "ANJUNG_MASTER_KEY"). */}}
{{- define "anjung.secretEnv" -}}
- name: {{ .key }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
{{- end -}}

{{/*
The variables of a process: (dict "root" $ "process" "open"). Each gets what it needs and no more; the open door, which
strangers reach, gets neither the account that makes schemas nor Keycloak's service secret.
*/}}
{{- define "anjung.env" -}}
{{- $root := .root -}}
{{- $values := .root.Values -}}
{{- $process := .process -}}
{{- $role := index $values $process | default dict -}}
{{- $serves := has $process (list "open" "console" "worker") -}}
{{- if $serves }}
- name: ANJUNG_ROLES
  value: {{ $process }}
{{- end }}
- name: ANJUNG_HOST
  value: 0.0.0.0
- name: ANJUNG_LOG
  value: {{ $values.logFormat }}
- name: ANJUNG_OPEN_PORT
  value: "8080"
- name: ANJUNG_CONSOLE_PORT
  value: "8090"
- name: ANJUNG_MANAGEMENT_PORT
  value: "8089"
- name: ANJUNG_OPEN_URL
  value: {{ include "anjung.openUrl" $root | quote }}
- name: ANJUNG_CONSOLE_URL
  value: {{ include "anjung.consoleUrl" $root | quote }}
- name: ANJUNG_DB_URL
  value: {{ include "anjung.databaseUrl" $root | quote }}
- name: ANJUNG_DB_CONNECTIONS
  value: {{ $role.databaseConnections | default 4 | int | quote }}
- name: ANJUNG_KEYCLOAK_URL
  value: {{ include "anjung.keycloakUrl" $root | quote }}
- name: ANJUNG_KEYCLOAK_REALM
  value: {{ $values.keycloak.realm | quote }}
- name: ANJUNG_DEMO
  value: "false"
- name: ANJUNG_CUSTODY_FOLDER
  value: /var/lib/anjung/custody
{{- with $values.province }}
- name: ANJUNG_PROVINCE
  value: {{ . | quote }}
{{- end }}
{{- if eq $process "open" }}
- name: ANJUNG_OPEN_STREAMS
  value: {{ $role.streams | int | quote }}
{{- end }}
{{- if eq $process "console" }}
- name: ANJUNG_CONSOLE_IDLE
  value: {{ $role.idle | quote }}
{{- end }}
{{- if eq $process "worker" }}
- name: ANJUNG_CUSTODY_HOUR
  value: {{ $values.custody.hour | int | quote }}
- name: ANJUNG_SEEDS
  value: /app/seeds
{{- end }}
{{- if and $serves $values.tracing.endpoint }}
- name: ANJUNG_OTLP_ENDPOINT
  value: {{ $values.tracing.endpoint | quote }}
- name: ANJUNG_OTLP_SHARE
  value: {{ $values.tracing.share | quote }}
{{- end }}
{{- if $serves }}
# Durations are counted in these bounds, by which the alerts know what was slow.
- name: MICRONAUT_METRICS_BINDERS_WEB_SERVER_SLOS
  value: 0.1,0.25,0.5,1,2.5
{{- end }}
- name: JAVA_TOOL_OPTIONS
  value: {{ printf "%s%s" $values.jvm.options (ternary " -Djavax.net.ssl.trustStore=/etc/anjung/trust/truststore.p12 -Djavax.net.ssl.trustStorePassword=changeit" "" (ne $values.trust.configMap "")) | quote }}
{{- range $key := list "ANJUNG_DB_APP_PASSWORD" "ANJUNG_DB_REGISTRY_PASSWORD" "ANJUNG_MASTER_KEY" }}
{{ include "anjung.secretEnv" (dict "secret" $values.secrets.doors "key" $key) }}
{{- end }}
{{- if has $process (list "worker" "migrate") }}
{{- range $key := list "ANJUNG_DB_USER" "ANJUNG_DB_PASSWORD" }}
{{ include "anjung.secretEnv" (dict "secret" $values.secrets.owner "key" $key) }}
{{- end }}
{{- end }}
{{- if has $process (list "worker" "console" "realm") }}
{{- range $key := list "ANJUNG_KEYCLOAK_ADMIN_SECRET" "ANJUNG_CONSOLE_SECRET" }}
{{ include "anjung.secretEnv" (dict "secret" $values.secrets.keycloak "key" $key) }}
{{- end }}
{{- with $values.smtp }}
{{- if .host }}
- name: ANJUNG_SMTP_HOST
  value: {{ .host | quote }}
- name: ANJUNG_SMTP_PORT
  value: {{ .port | int | quote }}
- name: ANJUNG_SMTP_FROM
  value: {{ required "smtp.from is not set: a mail server needs an address to write from" .from | quote }}
- name: ANJUNG_SMTP_SECURITY
  value: {{ .security }}
{{- if .secret }}
{{ include "anjung.secretEnv" (dict "secret" .secret "key" "ANJUNG_SMTP_USER") }}
{{ include "anjung.secretEnv" (dict "secret" .secret "key" "ANJUNG_SMTP_PASSWORD") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- range $name, $value := $values.extraEnv }}
- name: {{ $name }}
  value: {{ $value | quote }}
{{- end }}
{{- end -}}

{{- define "anjung.trialRootPassword" -}}
- name: MYSQL_ROOT_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ .Values.secrets.owner }}
      key: ANJUNG_DB_PASSWORD
{{- end -}}
