{{/* The pod of a job: (dict "root" $ "process" "migrate"). The word tells the image what to do once and then end. */}}
{{- define "anjung.jobPod" -}}
metadata:
  labels:
    {{- include "anjung.labels" (dict "root" .root "component" .process) | nindent 4 }}
    {{- with .root.Values.pods.labels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- with .root.Values.pods.annotations }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  restartPolicy: Never
  {{- include "anjung.podBase" .root | nindent 2 }}
  containers:
    - name: anjung
      image: {{ include "anjung.image" .root | quote }}
      imagePullPolicy: {{ .root.Values.image.pullPolicy }}
      args: [{{ .process }}]
      {{- include "anjung.containerSecurity" . | nindent 6 }}
      env:
        {{- include "anjung.env" . | nindent 8 }}
      resources:
        {{- toYaml .root.Values.jobs.resources | nindent 8 }}
      volumeMounts:
        - name: tmp
          mountPath: /tmp
        {{- include "anjung.trustMount" .root | nindent 8 }}
  volumes:
    - name: tmp
      emptyDir:
        sizeLimit: 1Gi
    {{- include "anjung.trustVolume" .root | nindent 4 }}
{{- end -}}
