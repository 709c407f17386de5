{{/* What a proxy must know of each door, in the words of the proxy that was named, and what the operator adds. */}}
{{- define "anjung.openAnnotations" -}}
{{- if eq .Values.ingress.controller "nginx" }}
# Boards and ticket pages are streams that stay open.
nginx.ingress.kubernetes.io/proxy-buffering: "off"
nginx.ingress.kubernetes.io/proxy-read-timeout: "3600"
nginx.ingress.kubernetes.io/proxy-body-size: 12m
{{- else if eq .Values.ingress.controller "haproxy" }}
haproxy.org/timeout-server: 1h
{{- end }}
{{- with .Values.ingress.annotations.open }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- define "anjung.consoleAnnotations" -}}
{{- if eq .Values.ingress.controller "nginx" }}
# A person's screens live in one pod.
nginx.ingress.kubernetes.io/affinity: cookie
nginx.ingress.kubernetes.io/affinity-mode: persistent
nginx.ingress.kubernetes.io/session-cookie-name: anjung_route
nginx.ingress.kubernetes.io/session-cookie-path: /
nginx.ingress.kubernetes.io/session-cookie-samesite: Lax
nginx.ingress.kubernetes.io/session-cookie-secure: {{ hasPrefix "https://" (include "anjung.consoleUrl" .) | quote }}
nginx.ingress.kubernetes.io/session-cookie-change-on-failure: "true"
nginx.ingress.kubernetes.io/proxy-read-timeout: "3600"
nginx.ingress.kubernetes.io/proxy-send-timeout: "3600"
nginx.ingress.kubernetes.io/proxy-body-size: 12m
{{- else if eq .Values.ingress.controller "haproxy" }}
haproxy.org/cookie-persistence: anjung_route
{{- end }}
{{- with .Values.ingress.annotations.console }}
{{ toYaml . }}
{{- end }}
{{- end -}}
