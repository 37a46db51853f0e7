/**
 * Where the specification and the API server differ on what an object needs. The server does not look at the
 * specification's `required`: it fills in defaults, then its own validation refuses what is empty and must not be.
 */

/** Fields that the specification calls required, but whose absence the API server accepts. */
export const acceptedWithout: ReadonlySet<string> = new Set([
  "batch.v1.PodFailurePolicy/rules",
  "core.v1.ConfigMapNodeConfigSource/kubeletConfigKey",
  "core.v1.ConfigMapNodeConfigSource/name",
  "core.v1.ConfigMapNodeConfigSource/namespace",
  "core.v1.EvictionResponder/name",
  "core.v1.EvictionResponder/priority",
  "core.v1.HTTPHeader/value",
  "core.v1.ISCSIPersistentVolumeSource/lun",
  "core.v1.ISCSIVolumeSource/lun",
  "core.v1.LimitRangeSpec/limits",
  "core.v1.PreferredSchedulingTerm/preference",
  "core.v1.ScaleIOPersistentVolumeSource/secretRef",
  "core.v1.ScaleIOVolumeSource/secretRef",
  "core.v1.SleepAction/seconds",
  "core.v1.Sysctl/value",
  "resource.v1.Counter/value",
  "resource.v1.DeviceCapacity/value",
  "resource.v1.ResourcePool/generation",
  "storage.v1.CSIDriver/spec",
  "storage.v1.CSINode/spec",
  "storage.v1.CSINodeSpec/drivers",
  "storage.v1.TokenRequest/audience",
]);

/** Fields that the specification calls optional, but without which the API server refuses the object. */
export const refusedWithout: ReadonlySet<string> = new Set([
  "apps.v1.DaemonSet/spec",
  "apps.v1.Deployment/spec",
  "apps.v1.ReplicaSet/spec",
  "apps.v1.ReplicaSetSpec/template",
  "apps.v1.StatefulSet/spec",
  "autoscaling.v1.HorizontalPodAutoscaler/spec",
  "autoscaling.v2.HorizontalPodAutoscaler/spec",
  "batch.v1.CronJob/spec",
  "batch.v1.Job/spec",
  "batch.v1.JobTemplateSpec/spec",
  "core.v1.ConfigMapEnvSource/name",
  "core.v1.ConfigMapKeySelector/name",
  "core.v1.ConfigMapVolumeSource/name",
  "core.v1.Container/image",
  "core.v1.ExecAction/command",
  "core.v1.PersistentVolume/spec",
  "core.v1.PersistentVolumeClaim/spec",
  "core.v1.PersistentVolumeClaimSpec/accessModes",
  "core.v1.PersistentVolumeClaimSpec/resources",
  "core.v1.Pod/spec",
  "core.v1.PodTemplateSpec/spec",
  "core.v1.ReplicationController/spec",
  "core.v1.ReplicationControllerSpec/template",
  "core.v1.SecretEnvSource/name",
  "core.v1.SecretKeySelector/name",
  "core.v1.SecretVolumeSource/secretName",
  "core.v1.Service/spec",
  "networking.v1.Ingress/spec",
]);

/** What is young changes its demands from version to version. */
export const isYoung = (object: string): boolean => /\.v\d+(?:alpha|beta)\d+\./.test(object);
