{{/* Peers are given or are the trial's own pod. */}}
{{- define "anjung.ownPod" -}}
- podSelector:
    matchLabels:
      {{- include "anjung.selector" . | nindent 6 }}
{{- end -}}

{{/* Whom our processes may ask: names, the database, Keycloak, and what the operator adds. */}}
{{- define "anjung.egress" -}}
{{- $policy := .Values.networkPolicy -}}
- to:
    {{- toYaml $policy.dns | nindent 4 }}
  ports:
    - { protocol: UDP, port: 53 }
    - { protocol: TCP, port: 53 }
- to:
    {{- if and .Values.trial.mysql.enabled (not .Values.database.url) }}
    {{- include "anjung.ownPod" (dict "root" . "component" "mysql") | nindent 4 }}
    {{- else }}
    {{- toYaml $policy.database | nindent 4 }}
    {{- end }}
  ports:
    - { protocol: TCP, port: {{ include "anjung.databasePort" . }} }
- to:
    {{- if .Values.trial.keycloak.enabled }}
    {{- include "anjung.ownPod" (dict "root" . "component" "keycloak") | nindent 4 }}
    {{- end }}
    {{- if or .Values.keycloak.url (not .Values.trial.keycloak.enabled) }}
    {{- toYaml $policy.keycloak | nindent 4 }}
    {{- end }}
  ports:
    - { protocol: TCP, port: {{ include "anjung.keycloakPort" . }} }
{{- if .Values.tracing.endpoint }}
- to:
    {{- toYaml $policy.tracing | nindent 4 }}
  ports:
    - { protocol: TCP, port: {{ include "anjung.tracingPort" . }} }
{{- end }}
{{- with $policy.extraEgress }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- define "anjung.policyHead" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "anjung.fullname" .root }}-{{ .component }}
  labels:
    {{- include "anjung.labels" . | nindent 4 }}
{{- end -}}
