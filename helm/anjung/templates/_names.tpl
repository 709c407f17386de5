{{- define "anjung.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- $name := default .Chart.Name .Values.nameOverride -}}
{{- if contains $name .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}
{{- end -}}

{{/* What never changes in the life of an object: (dict "root" $ "component" "open"). */}}
{{- define "anjung.selector" -}}
app.kubernetes.io/name: {{ .root.Chart.Name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end -}}

{{- define "anjung.labels" -}}
{{ include "anjung.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end -}}

{{- define "anjung.image" -}}
{{- $image := .Values.image -}}
{{- if $image.digest -}}
{{- printf "%s@%s" $image.repository $image.digest -}}
{{- else -}}
{{- printf "%s:%s" $image.repository (default .Chart.AppVersion $image.tag) -}}
{{- end -}}
{{- end -}}

{{/* Where things are: what was set, or the trial's own server. */}}
{{- define "anjung.databaseUrl" -}}
{{- if .Values.database.url -}}
{{- .Values.database.url -}}
{{- else if .Values.trial.mysql.enabled -}}
{{- printf "jdbc:mysql://%s-mysql:3306" (include "anjung.fullname" .) -}}
{{- else -}}
{{- fail "database.url is not set: give the address of your MySQL as jdbc:mysql://host:port, or switch trial.mysql.enabled on" -}}
{{- end -}}
{{- end -}}

{{- define "anjung.databasePort" -}}
{{- regexReplaceAll "^jdbc:mysql://[^/:?]+:?([0-9]*).*$" (include "anjung.databaseUrl" .) "${1}" | default "3306" -}}
{{- end -}}

{{- define "anjung.keycloakUrl" -}}
{{- if .Values.keycloak.url -}}
{{- .Values.keycloak.url -}}
{{- else if .Values.trial.keycloak.enabled -}}
{{- printf "http://%s-keycloak.%s.svc:8180" (include "anjung.fullname" .) .Release.Namespace -}}
{{- else -}}
{{- fail "keycloak.url is not set: give the address of your Keycloak as browsers reach it, or switch trial.keycloak.enabled on" -}}
{{- end -}}
{{- end -}}

{{- define "anjung.keycloakPort" -}}
{{- $url := urlParse (include "anjung.keycloakUrl" .) -}}
{{- regexReplaceAll "^[^:]+:?([0-9]*)$" $url.host "${1}" | default (ternary "443" "80" (eq $url.scheme "https")) -}}
{{- end -}}

{{- define "anjung.tracingPort" -}}
{{- $url := urlParse .Values.tracing.endpoint -}}
{{- regexReplaceAll "^[^:]+:?([0-9]*)$" $url.host "${1}" | default (ternary "443" "80" (eq $url.scheme "https")) -}}
{{- end -}}

{{/* Public address of a door: (dict "root" $ "door" "open" "port" 8080). */}}
{{- define "anjung.doorUrl" -}}
{{- $given := (index .root.Values .door).url -}}
{{- if $given -}}
{{- $given -}}
{{- else if .root.Values.ingress.enabled -}}
{{- fail (printf "%s.url is not set: give the address by which people reach it, for instance https://mpp.example.go.id" .door) -}}
{{- else -}}
{{- printf "http://%s-%s.%s.svc:%d" (include "anjung.fullname" .root) .door .root.Release.Namespace (int .port) -}}
{{- end -}}
{{- end -}}

{{- define "anjung.openUrl" -}}{{ include "anjung.doorUrl" (dict "root" . "door" "open" "port" 8080) }}{{- end -}}
{{- define "anjung.consoleUrl" -}}{{ include "anjung.doorUrl" (dict "root" . "door" "console" "port" 8090) }}{{- end -}}

{{- define "anjung.custodyClaim" -}}
{{- default (printf "%s-custody" (include "anjung.fullname" .)) .Values.custody.existingClaim -}}
{{- end -}}

{{/* How many pods of a role there are at least: (dict "root" $ "role" "open"). */}}
{{- define "anjung.least" -}}
{{- $role := index .root.Values .role -}}
{{- if and $role.autoscaling $role.autoscaling.enabled -}}
{{- $role.autoscaling.minReplicas -}}
{{- else -}}
{{- $role.replicas -}}
{{- end -}}
{{- end -}}

{{/*
When hooks run: before everything. Where the first installation brings its own servers or secrets, they are not there
before it, so the first time hooks come after it; until then doors wait and the worker does the same at its start.
*/}}
{{- define "anjung.hookMoments" -}}
{{- if or .Values.trial.mysql.enabled .Values.trial.keycloak.enabled (eq .Values.secrets.source "external") -}}
post-install,pre-upgrade
{{- else -}}
pre-install,pre-upgrade
{{- end -}}
{{- end -}}
