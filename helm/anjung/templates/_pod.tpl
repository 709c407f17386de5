{{/* Who a pod is to the node: nobody. The argument is the numeric id. */}}
{{- define "anjung.podSecurity" -}}
securityContext:
  runAsNonRoot: true
  runAsUser: {{ . }}
  runAsGroup: {{ . }}
  fsGroup: {{ . }}
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile:
    type: RuntimeDefault
{{- end -}}

{{- define "anjung.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
{{- end -}}

{{/*
What all our pods have. Service links are off, because a service called anjung-open would set ANJUNG_OPEN_PORT to an
address, which the application takes for its port.
*/}}
{{- define "anjung.podBase" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{ include "anjung.podSecurity" 10001 }}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- include "anjung.placement" . }}
{{- with .Values.pods.hostAliases }}
hostAliases:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{/* Certificates of the house's own authority, where it has one. */}}
{{- define "anjung.trustMount" -}}
{{- if .Values.trust.configMap }}
- name: trust
  mountPath: /etc/anjung/trust
  readOnly: true
{{- end }}
{{- end -}}

{{- define "anjung.trustVolume" -}}
{{- with .Values.trust.configMap }}
- name: trust
  configMap:
    name: {{ . }}
{{- end }}
{{- end -}}

{{- define "anjung.placement" -}}
{{- with .Values.pods.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .Values.pods.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.pods.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{/* Pods of one role are spread over zones and nodes: (dict "root" $ "component" "open"). */}}
{{- define "anjung.spread" -}}
{{- $spread := .root.Values.pods.spread -}}
{{- range $key, $otherwise := dict "topology.kubernetes.io/zone" $spread.zones "kubernetes.io/hostname" $spread.nodes }}
- maxSkew: 1
  topologyKey: {{ $key }}
  whenUnsatisfiable: {{ $otherwise }}
  labelSelector:
    matchLabels:
      {{- include "anjung.selector" $ | nindent 6 }}
  matchLabelKeys: [pod-template-hash]
{{- end }}
{{- end -}}

{{/* A folder that only one node can have keeps its users together there; the first pod chooses the node. */}}
{{- define "anjung.custodyAffinity" -}}
{{- if eq .Values.custody.accessMode "ReadWriteOnce" }}
affinity:
  podAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      - topologyKey: kubernetes.io/hostname
        labelSelector:
          matchLabels:
            app.kubernetes.io/instance: {{ .Release.Name }}
            anjung/custody: "true"
{{- end }}
{{- end -}}

{{- define "anjung.probes" -}}
startupProbe:
  httpGet: { path: /health/liveness, port: management }
  periodSeconds: 3
  # A worker migrates before it serves.
  failureThreshold: {{ . }}
livenessProbe:
  httpGet: { path: /health/liveness, port: management }
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
readinessProbe:
  httpGet: { path: /health/readiness, port: management }
  periodSeconds: 3
  timeoutSeconds: 5
  failureThreshold: 3
{{- end -}}
