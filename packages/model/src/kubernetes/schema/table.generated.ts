// Written by tools/kubernetes-schema.ts; changes are lost.

/** Minor versions of Kubernetes 1, the oldest and the newest. */
export const versions = [24, 37] as const;

export const kinds = `
admissionregistration.k8s.io/v1 MutatingAdmissionPolicy:admissionregistration.v1.MutatingAdmissionPolicy@36- MutatingAdmissionPolicyBinding:admissionregistration.v1.MutatingAdmissionPolicyBinding@36- MutatingWebhookConfiguration:admissionregistration.v1.MutatingWebhookConfiguration ValidatingAdmissionPolicy:admissionregistration.v1.ValidatingAdmissionPolicy@30- ValidatingAdmissionPolicyBinding:admissionregistration.v1.ValidatingAdmissionPolicyBinding@30- ValidatingWebhookConfiguration:admissionregistration.v1.ValidatingWebhookConfiguration
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy:admissionregistration.v1alpha1.MutatingAdmissionPolicy@32- MutatingAdmissionPolicyBinding:admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding@32- ValidatingAdmissionPolicy:admissionregistration.v1alpha1.ValidatingAdmissionPolicy@26-31 ValidatingAdmissionPolicyBinding:admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding@26-31
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy:admissionregistration.v1beta1.MutatingAdmissionPolicy@34- MutatingAdmissionPolicyBinding:admissionregistration.v1beta1.MutatingAdmissionPolicyBinding@34- ValidatingAdmissionPolicy:admissionregistration.v1beta1.ValidatingAdmissionPolicy@28-33 ValidatingAdmissionPolicyBinding:admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding@28-33
apiregistration.k8s.io/v1 APIService:apiregistration.v1.APIService
apps/v1 ControllerRevision:apps.v1.ControllerRevision DaemonSet:apps.v1.DaemonSet Deployment:apps.v1.Deployment ReplicaSet:apps.v1.ReplicaSet StatefulSet:apps.v1.StatefulSet
authentication.k8s.io/v1 SelfSubjectReview:authentication.v1.SelfSubjectReview@28- TokenRequest:authentication.v1.TokenRequest TokenReview:authentication.v1.TokenReview
authentication.k8s.io/v1alpha1 SelfSubjectReview:authentication.v1alpha1.SelfSubjectReview@26-31
authentication.k8s.io/v1beta1 SelfSubjectReview:authentication.v1beta1.SelfSubjectReview@27-32
authorization.k8s.io/v1 LocalSubjectAccessReview:authorization.v1.LocalSubjectAccessReview SelfSubjectAccessReview:authorization.v1.SelfSubjectAccessReview SelfSubjectRulesReview:authorization.v1.SelfSubjectRulesReview SubjectAccessReview:authorization.v1.SubjectAccessReview
autoscaling/v1 HorizontalPodAutoscaler:autoscaling.v1.HorizontalPodAutoscaler Scale:autoscaling.v1.Scale
autoscaling/v2 HorizontalPodAutoscaler:autoscaling.v2.HorizontalPodAutoscaler
autoscaling/v2beta1 HorizontalPodAutoscaler:autoscaling.v2beta1.HorizontalPodAutoscaler@-24
autoscaling/v2beta2 HorizontalPodAutoscaler:autoscaling.v2beta2.HorizontalPodAutoscaler@-25
batch/v1 CronJob:batch.v1.CronJob Job:batch.v1.Job
batch/v1beta1 CronJob:batch.v1beta1.CronJob@-24
certificates.k8s.io/v1 CertificateSigningRequest:certificates.v1.CertificateSigningRequest ClusterTrustBundle:certificates.v1.ClusterTrustBundle@37- PodCertificateRequest:certificates.v1.PodCertificateRequest@37-
certificates.k8s.io/v1alpha1 ClusterTrustBundle:certificates.v1alpha1.ClusterTrustBundle@27-36 PodCertificateRequest:certificates.v1alpha1.PodCertificateRequest@34-34
certificates.k8s.io/v1beta1 ClusterTrustBundle:certificates.v1beta1.ClusterTrustBundle@33- PodCertificateRequest:certificates.v1beta1.PodCertificateRequest@35-
coordination.k8s.io/v1 Lease:coordination.v1.Lease
coordination.k8s.io/v1alpha1 LeaseCandidate:coordination.v1alpha1.LeaseCandidate@31-31
coordination.k8s.io/v1alpha2 LeaseCandidate:coordination.v1alpha2.LeaseCandidate@32-
coordination.k8s.io/v1beta1 LeaseCandidate:coordination.v1beta1.LeaseCandidate@33-
discovery.k8s.io/v1 EndpointSlice:discovery.v1.EndpointSlice
discovery.k8s.io/v1beta1 EndpointSlice:discovery.v1beta1.EndpointSlice@-24
events.k8s.io/v1 Event:events.v1.Event
events.k8s.io/v1beta1 Event:events.v1beta1.Event@-24
flowcontrol.apiserver.k8s.io/v1 FlowSchema:flowcontrol.v1.FlowSchema@29- PriorityLevelConfiguration:flowcontrol.v1.PriorityLevelConfiguration@29-
flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema:flowcontrol.v1beta1.FlowSchema@-25 PriorityLevelConfiguration:flowcontrol.v1beta1.PriorityLevelConfiguration@-25
flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema:flowcontrol.v1beta2.FlowSchema@-28 PriorityLevelConfiguration:flowcontrol.v1beta2.PriorityLevelConfiguration@-28
flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema:flowcontrol.v1beta3.FlowSchema@26-31 PriorityLevelConfiguration:flowcontrol.v1beta3.PriorityLevelConfiguration@26-31
lifecycle.k8s.io/v1alpha1 Eviction:lifecycle.v1alpha1.Eviction@37- EvictionRequest:lifecycle.v1alpha1.EvictionRequest@37-
networking.k8s.io/v1 IPAddress:networking.v1.IPAddress@33- Ingress:networking.v1.Ingress IngressClass:networking.v1.IngressClass NetworkPolicy:networking.v1.NetworkPolicy ServiceCIDR:networking.v1.ServiceCIDR@33-
networking.k8s.io/v1alpha1 ClusterCIDR:networking.v1alpha1.ClusterCIDR@25-28 IPAddress:networking.v1alpha1.IPAddress@27-30 ServiceCIDR:networking.v1alpha1.ServiceCIDR@29-30
networking.k8s.io/v1beta1 IPAddress:networking.v1beta1.IPAddress@31-36 ServiceCIDR:networking.v1beta1.ServiceCIDR@31-36
node.k8s.io/v1 RuntimeClass:node.v1.RuntimeClass
node.k8s.io/v1beta1 RuntimeClass:node.v1beta1.RuntimeClass@-24
policy/v1 Eviction:policy.v1.Eviction PodDisruptionBudget:policy.v1.PodDisruptionBudget
policy/v1beta1 PodDisruptionBudget:policy.v1beta1.PodDisruptionBudget@-24 PodSecurityPolicy:policy.v1beta1.PodSecurityPolicy@-24
rbac.authorization.k8s.io/v1 ClusterRole:rbac.v1.ClusterRole ClusterRoleBinding:rbac.v1.ClusterRoleBinding Role:rbac.v1.Role RoleBinding:rbac.v1.RoleBinding
resource.k8s.io/v1 DeviceClass:resource.v1.DeviceClass@34- DeviceTaintRule:resource.v1.DeviceTaintRule@37- ResourceClaim:resource.v1.ResourceClaim@34- ResourceClaimTemplate:resource.v1.ResourceClaimTemplate@34- ResourceSlice:resource.v1.ResourceSlice@34-
resource.k8s.io/v1alpha1 PodScheduling:resource.v1alpha1.PodScheduling@26-26 ResourceClaim:resource.v1alpha1.ResourceClaim@26-26 ResourceClaimTemplate:resource.v1alpha1.ResourceClaimTemplate@26-26 ResourceClass:resource.v1alpha1.ResourceClass@26-26
resource.k8s.io/v1alpha2 PodSchedulingContext:resource.v1alpha2.PodSchedulingContext@27-30 ResourceClaim:resource.v1alpha2.ResourceClaim@27-30 ResourceClaimParameters:resource.v1alpha2.ResourceClaimParameters@30-30 ResourceClaimTemplate:resource.v1alpha2.ResourceClaimTemplate@27-30 ResourceClass:resource.v1alpha2.ResourceClass@27-30 ResourceClassParameters:resource.v1alpha2.ResourceClassParameters@30-30 ResourceSlice:resource.v1alpha2.ResourceSlice@30-30
resource.k8s.io/v1alpha3 DeviceClass:resource.v1alpha3.DeviceClass@31-33 DeviceTaintRule:resource.v1alpha3.DeviceTaintRule@33- PodSchedulingContext:resource.v1alpha3.PodSchedulingContext@31-31 ResourceClaim:resource.v1alpha3.ResourceClaim@31-33 ResourceClaimTemplate:resource.v1alpha3.ResourceClaimTemplate@31-33 ResourcePoolStatusRequest:resource.v1alpha3.ResourcePoolStatusRequest@36- ResourceSlice:resource.v1alpha3.ResourceSlice@31-33
resource.k8s.io/v1beta1 DeviceClass:resource.v1beta1.DeviceClass@32- ResourceClaim:resource.v1beta1.ResourceClaim@32- ResourceClaimTemplate:resource.v1beta1.ResourceClaimTemplate@32- ResourceSlice:resource.v1beta1.ResourceSlice@32-
resource.k8s.io/v1beta2 DeviceClass:resource.v1beta2.DeviceClass@33- DeviceTaintRule:resource.v1beta2.DeviceTaintRule@36- ResourceClaim:resource.v1beta2.ResourceClaim@33- ResourceClaimTemplate:resource.v1beta2.ResourceClaimTemplate@33- ResourceSlice:resource.v1beta2.ResourceSlice@33-
scheduling.k8s.io/v1 PriorityClass:scheduling.v1.PriorityClass
scheduling.k8s.io/v1alpha1 Workload:scheduling.v1alpha1.Workload@35-35
scheduling.k8s.io/v1alpha2 PodGroup:scheduling.v1alpha2.PodGroup@36-36 Workload:scheduling.v1alpha2.Workload@36-36
scheduling.k8s.io/v1alpha3 CompositePodGroup:scheduling.v1alpha3.CompositePodGroup@37- PodGroup:scheduling.v1alpha3.PodGroup@37- Workload:scheduling.v1alpha3.Workload@37-
scheduling.k8s.io/v1beta1 PodGroup:scheduling.v1beta1.PodGroup@37- Workload:scheduling.v1beta1.Workload@37-
storage.k8s.io/v1 CSIDriver:storage.v1.CSIDriver CSINode:storage.v1.CSINode CSIStorageCapacity:storage.v1.CSIStorageCapacity StorageClass:storage.v1.StorageClass VolumeAttachment:storage.v1.VolumeAttachment VolumeAttributesClass:storage.v1.VolumeAttributesClass@34-
storage.k8s.io/v1alpha1 VolumeAttributesClass:storage.v1alpha1.VolumeAttributesClass@29-34
storage.k8s.io/v1beta1 CSIStorageCapacity:storage.v1beta1.CSIStorageCapacity@-26 VolumeAttributesClass:storage.v1beta1.VolumeAttributesClass@31-36
v1 Binding:core.v1.Binding ComponentStatus:core.v1.ComponentStatus ConfigMap:core.v1.ConfigMap Endpoints:core.v1.Endpoints Event:core.v1.Event LimitRange:core.v1.LimitRange Namespace:core.v1.Namespace Node:core.v1.Node PersistentVolume:core.v1.PersistentVolume PersistentVolumeClaim:core.v1.PersistentVolumeClaim Pod:core.v1.Pod PodTemplate:core.v1.PodTemplate ReplicationController:core.v1.ReplicationController ResourceQuota:core.v1.ResourceQuota Secret:core.v1.Secret Service:core.v1.Service ServiceAccount:core.v1.ServiceAccount
`;

export const values = `
admissionregistration.v1.FailurePolicyType Fail Ignore
admissionregistration.v1.MatchPolicyType Equivalent Exact
admissionregistration.v1.OperationType * CONNECT CREATE DELETE UPDATE
admissionregistration.v1.ParameterNotFoundActionType Allow@30- Deny@30-
admissionregistration.v1.ReinvocationPolicyType IfNeeded Never
admissionregistration.v1.ScopeType * Cluster Namespaced
admissionregistration.v1.SideEffectClass None NoneOnDryRun Some Unknown
admissionregistration.v1.ValidationAction Audit@30- Deny@30- Warn@30-
admissionregistration.v1alpha1.FailurePolicyType Fail@26- Ignore@26-
admissionregistration.v1alpha1.MatchPolicyType Equivalent@26- Exact@26-
admissionregistration.v1alpha1.ParameterNotFoundActionType Allow@28- Deny@28-
admissionregistration.v1alpha1.ValidationAction Audit@27-31 Deny@27-31 Warn@27-31
admissionregistration.v1beta1.FailurePolicyType Fail@28- Ignore@28-
admissionregistration.v1beta1.MatchPolicyType Equivalent@28- Exact@28-
admissionregistration.v1beta1.ParameterNotFoundActionType Allow@28- Deny@28-
admissionregistration.v1beta1.ReinvocationPolicyType IfNeeded@34- Never@34-
admissionregistration.v1beta1.ValidationAction Audit@28-33 Deny@28-33 Warn@28-33
apps.v1.DaemonSetUpdateStrategyType OnDelete RollingUpdate
apps.v1.DeploymentStrategyType Recreate RollingUpdate
apps.v1.PersistentVolumeClaimRetentionPolicyType Delete Retain
apps.v1.PodManagementPolicyType OrderedReady Parallel
apps.v1.StatefulSetUpdateStrategyType OnDelete Recreate@37- RollingUpdate
autoscaling.v2.HPAScalingPolicyType Percent Pods
autoscaling.v2.MetricSourceType ContainerResource External Object Pods Resource
autoscaling.v2.MetricTargetType AverageValue Utilization Value
autoscaling.v2.ScalingPolicySelect Disabled Max Min
autoscaling.v2beta1.MetricSourceType ContainerResource@-24 External@-24 Object@-24 Pods@-24 Resource@-24
autoscaling.v2beta2.HPAScalingPolicyType Percent@-25 Pods@-25
autoscaling.v2beta2.MetricSourceType ContainerResource@-25 External@-25 Object@-25 Pods@-25 Resource@-25
autoscaling.v2beta2.MetricTargetType AverageValue@-25 Utilization@-25 Value@-25
autoscaling.v2beta2.ScalingPolicySelect Disabled@-25 Max@-25 Min@-25
batch.v1.CompletionMode Indexed NonIndexed
batch.v1.ConcurrencyPolicy Allow Forbid Replace
batch.v1.PodFailurePolicyAction Count@25- FailIndex@28- FailJob@25- Ignore@25-
batch.v1.PodFailurePolicyOnExitCodesOperator In@25- NotIn@25-
batch.v1.PodReplacementPolicy Failed@28- TerminatingOrFailed@28-
batch.v1beta1.ConcurrencyPolicy Allow@-24 Forbid@-24 Replace@-24
core.v1.AppArmorProfileType Localhost@30- RuntimeDefault@30- Unconfined@30-
core.v1.AzureDataDiskCachingMode None ReadOnly ReadWrite
core.v1.AzureDataDiskKind Dedicated Managed Shared
core.v1.ContainerRestartPolicy Always@28- Never@34- OnFailure@34-
core.v1.DNSPolicy ClusterFirst ClusterFirstWithHostNet Default None
core.v1.HostPathType BlockDevice CharDevice Directory DirectoryOrCreate File FileOrCreate Socket
core.v1.IPFamily IPv4 IPv6
core.v1.IPFamilyPolicy PreferDualStack@25- RequireDualStack@25- SingleStack@25-
core.v1.IPFamilyPolicyType PreferDualStack@-24 RequireDualStack@-24 SingleStack@-24
core.v1.MountPropagationMode Bidirectional HostToContainer None
core.v1.NodeInclusionPolicy Honor@25- Ignore@25-
core.v1.NodeSelectorOperator DoesNotExist Exists Gt In Lt NotIn
core.v1.PersistentVolumeAccessMode ReadOnlyMany ReadWriteMany ReadWriteOnce ReadWriteOncePod
core.v1.PersistentVolumeMode Block Filesystem
core.v1.PersistentVolumeReclaimPolicy Delete Recycle Retain
core.v1.PodFSGroupChangePolicy Always OnRootMismatch
core.v1.PodSELinuxChangePolicy MountOption@32- Recursive@32-
core.v1.PreemptionPolicy Never PreemptLowerPriority
core.v1.ProcMountType Default Unmasked
core.v1.Protocol SCTP TCP UDP
core.v1.PullPolicy Always IfNotPresent Never
core.v1.ResourceResizeRestartPolicy NotRequired@27- RestartContainer@27-
core.v1.RestartPolicy Always Never OnFailure
core.v1.ScopeSelectorOperator DoesNotExist Exists In NotIn
core.v1.SeccompProfileType Localhost RuntimeDefault Unconfined
core.v1.ServiceAffinity ClientIP None
core.v1.ServiceExternalTrafficPolicy Cluster@27- Local@27-
core.v1.ServiceExternalTrafficPolicyType Cluster@-26 Local@-26
core.v1.ServiceInternalTrafficPolicy Cluster@27- Local@27-
core.v1.ServiceInternalTrafficPolicyType Cluster@-26 Local@-26
core.v1.ServiceType ClusterIP ExternalName LoadBalancer NodePort
core.v1.SupplementalGroupsPolicy Merge@31- Strict@31-
core.v1.TaintEffect NoExecute NoSchedule PreferNoSchedule
core.v1.TerminationMessagePolicy FallbackToLogsOnError File
core.v1.TolerationOperator Equal Exists Gt@35- Lt@35-
core.v1.URIScheme HTTP HTTPS
core.v1.UnsatisfiableConstraintAction DoNotSchedule ScheduleAnyway
meta.v1.LabelSelectorRequirement.operator DoesNotExist Exists In NotIn
networking.v1.PolicyType Egress Ingress
policy.v1.UnhealthyPodEvictionPolicyType AlwaysAllow@26- IfHealthyBudget@26-
rbac.v1.RoleRef.kind ClusterRole Role
rbac.v1.Subject.kind Group ServiceAccount User
storage.v1.FSGroupPolicy File None ReadWriteOnceWithFSType
storage.v1.VolumeBindingMode Immediate WaitForFirstConsumer
storage.v1.VolumeLifecycleMode Ephemeral Persistent
`;

export const objects = `
admissionregistration.v1.ApplyConfiguration expression@36-
admissionregistration.v1.AuditAnnotation key!@30- valueExpression!@30-
admissionregistration.v1.JSONPatch expression@36-
admissionregistration.v1.MatchCondition expression!@27- name!@27-
admissionregistration.v1.MatchResources excludeResourceRules:[.NamedRuleWithOperations]@30- matchPolicy:$.MatchPolicyType@30- namespaceSelector:meta.v1.LabelSelector@30- objectSelector:meta.v1.LabelSelector@30- resourceRules:[.NamedRuleWithOperations]@30-
admissionregistration.v1.MutatingAdmissionPolicy apiVersion@36- kind@36- metadata:meta.v1.ObjectMeta@36- spec:.MutatingAdmissionPolicySpec@36-
admissionregistration.v1.MutatingAdmissionPolicyBinding apiVersion@36- kind@36- metadata:meta.v1.ObjectMeta@36- spec:.MutatingAdmissionPolicyBindingSpec@36-
admissionregistration.v1.MutatingAdmissionPolicyBindingSpec matchResources:.MatchResources@36- paramRef:.ParamRef@36- policyName@36-
admissionregistration.v1.MutatingAdmissionPolicySpec failurePolicy:$.FailurePolicyType@36- matchConditions:[.MatchCondition]@36- matchConstraints:.MatchResources@36- mutations:[.Mutation]@36- paramKind:.ParamKind@36- reinvocationPolicy:$.ReinvocationPolicyType@36- variables:[.Variable]@36-
admissionregistration.v1.MutatingWebhook admissionReviewVersions!:[string] clientConfig!:.WebhookClientConfig failurePolicy:$.FailurePolicyType matchConditions:[.MatchCondition]@27- matchPolicy:$.MatchPolicyType name! namespaceSelector:meta.v1.LabelSelector objectSelector:meta.v1.LabelSelector reinvocationPolicy:$.ReinvocationPolicyType rules:[.RuleWithOperations] sideEffects!:$.SideEffectClass timeoutSeconds:int32
admissionregistration.v1.MutatingWebhookConfiguration apiVersion kind metadata:meta.v1.ObjectMeta webhooks:[.MutatingWebhook]
admissionregistration.v1.Mutation applyConfiguration:.ApplyConfiguration@36- jsonPatch:.JSONPatch@36- patchType!@36-
admissionregistration.v1.NamedRuleWithOperations apiGroups:[string]@30- apiVersions:[string]@30- operations:[$.OperationType]@30- resourceNames:[string]@30- resources:[string]@30- scope:$.ScopeType@30-
admissionregistration.v1.ParamKind apiVersion@30- kind@30-
admissionregistration.v1.ParamRef name@30- namespace@30- parameterNotFoundAction:$.ParameterNotFoundActionType@30- selector:meta.v1.LabelSelector@30-
admissionregistration.v1.RuleWithOperations apiGroups:[string] apiVersions:[string] operations:[$.OperationType] resources:[string] scope:$.ScopeType
admissionregistration.v1.ServiceReference name! namespace! path port:int32
admissionregistration.v1.ValidatingAdmissionPolicy apiVersion@30- kind@30- metadata:meta.v1.ObjectMeta@30- spec:.ValidatingAdmissionPolicySpec@30- status:any@30-
admissionregistration.v1.ValidatingAdmissionPolicyBinding apiVersion@30- kind@30- metadata:meta.v1.ObjectMeta@30- spec:.ValidatingAdmissionPolicyBindingSpec@30-
admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec matchResources:.MatchResources@30- paramRef:.ParamRef@30- policyName@30- validationActions:[$.ValidationAction]@30-
admissionregistration.v1.ValidatingAdmissionPolicySpec auditAnnotations:[.AuditAnnotation]@30- failurePolicy:$.FailurePolicyType@30- matchConditions:[.MatchCondition]@30- matchConstraints:.MatchResources@30- paramKind:.ParamKind@30- validations:[.Validation]@30- variables:[.Variable]@30-
admissionregistration.v1.ValidatingWebhook admissionReviewVersions!:[string] clientConfig!:.WebhookClientConfig failurePolicy:$.FailurePolicyType matchConditions:[.MatchCondition]@27- matchPolicy:$.MatchPolicyType name! namespaceSelector:meta.v1.LabelSelector objectSelector:meta.v1.LabelSelector rules:[.RuleWithOperations] sideEffects!:$.SideEffectClass timeoutSeconds:int32
admissionregistration.v1.ValidatingWebhookConfiguration apiVersion kind metadata:meta.v1.ObjectMeta webhooks:[.ValidatingWebhook]
admissionregistration.v1.Validation expression!@30- message@30- messageExpression@30- reason@30-
admissionregistration.v1.Variable expression!@30- name!@30-
admissionregistration.v1.WebhookClientConfig caBundle:bytes service:.ServiceReference url
admissionregistration.v1alpha1.ApplyConfiguration expression@32-
admissionregistration.v1alpha1.AuditAnnotation key@27-31 valueExpression@27-31
admissionregistration.v1alpha1.JSONPatch expression@32-
admissionregistration.v1alpha1.MatchCondition expression@27- name@27-
admissionregistration.v1alpha1.MatchResources excludeResourceRules:[.NamedRuleWithOperations]@26- matchPolicy:$.MatchPolicyType@26- namespaceSelector:meta.v1.LabelSelector@26- objectSelector:meta.v1.LabelSelector@26- resourceRules:[.NamedRuleWithOperations]@26-
admissionregistration.v1alpha1.MutatingAdmissionPolicy apiVersion@32- kind@32- metadata:meta.v1.ObjectMeta@32- spec:.MutatingAdmissionPolicySpec@32-
admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding apiVersion@32- kind@32- metadata:meta.v1.ObjectMeta@32- spec:.MutatingAdmissionPolicyBindingSpec@32-
admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec matchResources:.MatchResources@32- paramRef:.ParamRef@32- policyName@32-
admissionregistration.v1alpha1.MutatingAdmissionPolicySpec failurePolicy:$.FailurePolicyType@32- matchConditions:[.MatchCondition]@32- matchConstraints:.MatchResources@32- mutations:[.Mutation]@32- paramKind:.ParamKind@32- reinvocationPolicy@32- variables:[.Variable]@32-
admissionregistration.v1alpha1.Mutation applyConfiguration:.ApplyConfiguration@32- jsonPatch:.JSONPatch@32- patchType@32-
admissionregistration.v1alpha1.NamedRuleWithOperations apiGroups:[string]@26- apiVersions:[string]@26- operations:[string]@26- resourceNames:[string]@26- resources:[string]@26- scope@26-
admissionregistration.v1alpha1.ParamKind apiVersion@26- kind@26-
admissionregistration.v1alpha1.ParamRef name@26- namespace@26- parameterNotFoundAction:$.ParameterNotFoundActionType@28- selector:meta.v1.LabelSelector@28-
admissionregistration.v1alpha1.ValidatingAdmissionPolicy apiVersion@26-31 kind@26-31 metadata:meta.v1.ObjectMeta@26-31 spec:.ValidatingAdmissionPolicySpec@26-31 status:any@27-31
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding apiVersion@26-31 kind@26-31 metadata:meta.v1.ObjectMeta@26-31 spec:.ValidatingAdmissionPolicyBindingSpec@26-31
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec matchResources:.MatchResources@26-31 paramRef:.ParamRef@26-31 policyName@26-31 validationActions:[$.ValidationAction]@27-31
admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec auditAnnotations:[.AuditAnnotation]@27-31 failurePolicy:$.FailurePolicyType@26-31 matchConditions:[.MatchCondition]@27-31 matchConstraints:.MatchResources@26-31 paramKind:.ParamKind@26-31 validations:[.Validation]@26-31 variables:[.Variable]@28-31
admissionregistration.v1alpha1.Validation expression@26-31 message@26-31 messageExpression@27-31 reason@26-31
admissionregistration.v1alpha1.Variable expression@28- name@28-
admissionregistration.v1beta1.ApplyConfiguration expression@34-
admissionregistration.v1beta1.AuditAnnotation key@28-33 valueExpression@28-33
admissionregistration.v1beta1.JSONPatch expression@34-
admissionregistration.v1beta1.MatchCondition expression@28- name@28-
admissionregistration.v1beta1.MatchResources excludeResourceRules:[.NamedRuleWithOperations]@28- matchPolicy:$.MatchPolicyType@28- namespaceSelector:meta.v1.LabelSelector@28- objectSelector:meta.v1.LabelSelector@28- resourceRules:[.NamedRuleWithOperations]@28-
admissionregistration.v1beta1.MutatingAdmissionPolicy apiVersion@34- kind@34- metadata:meta.v1.ObjectMeta@34- spec:.MutatingAdmissionPolicySpec@34-
admissionregistration.v1beta1.MutatingAdmissionPolicyBinding apiVersion@34- kind@34- metadata:meta.v1.ObjectMeta@34- spec:.MutatingAdmissionPolicyBindingSpec@34-
admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec matchResources:.MatchResources@34- paramRef:.ParamRef@34- policyName@34-
admissionregistration.v1beta1.MutatingAdmissionPolicySpec failurePolicy:$.FailurePolicyType@34- matchConditions:[.MatchCondition]@34- matchConstraints:.MatchResources@34- mutations:[.Mutation]@34- paramKind:.ParamKind@34- reinvocationPolicy:$.ReinvocationPolicyType@34- variables:[.Variable]@34-
admissionregistration.v1beta1.Mutation applyConfiguration:.ApplyConfiguration@34- jsonPatch:.JSONPatch@34- patchType@34-
admissionregistration.v1beta1.NamedRuleWithOperations apiGroups:[string]@28- apiVersions:[string]@28- operations:[string]@28- resourceNames:[string]@28- resources:[string]@28- scope@28-
admissionregistration.v1beta1.ParamKind apiVersion@28- kind@28-
admissionregistration.v1beta1.ParamRef name@28- namespace@28- parameterNotFoundAction:$.ParameterNotFoundActionType@28- selector:meta.v1.LabelSelector@28-
admissionregistration.v1beta1.ValidatingAdmissionPolicy apiVersion@28-33 kind@28-33 metadata:meta.v1.ObjectMeta@28-33 spec:.ValidatingAdmissionPolicySpec@28-33 status:any@28-33
admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding apiVersion@28-33 kind@28-33 metadata:meta.v1.ObjectMeta@28-33 spec:.ValidatingAdmissionPolicyBindingSpec@28-33
admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec matchResources:.MatchResources@28-33 paramRef:.ParamRef@28-33 policyName@28-33 validationActions:[$.ValidationAction]@28-33
admissionregistration.v1beta1.ValidatingAdmissionPolicySpec auditAnnotations:[.AuditAnnotation]@28-33 failurePolicy:$.FailurePolicyType@28-33 matchConditions:[.MatchCondition]@28-33 matchConstraints:.MatchResources@28-33 paramKind:.ParamKind@28-33 validations:[.Validation]@28-33 variables:[.Variable]@28-33
admissionregistration.v1beta1.Validation expression@28-33 message@28-33 messageExpression@28-33 reason@28-33
admissionregistration.v1beta1.Variable expression@28- name@28-
apiregistration.v1.APIService apiVersion kind metadata:meta.v1.ObjectMeta spec:.APIServiceSpec status:any
apiregistration.v1.APIServiceSpec caBundle:bytes group groupPriorityMinimum!:int32 insecureSkipTLSVerify:boolean service:.ServiceReference version versionPriority!:int32
apiregistration.v1.ServiceReference name namespace port:int32
apps.v1.ControllerRevision apiVersion data:any kind metadata:meta.v1.ObjectMeta revision:int64
apps.v1.DaemonSet apiVersion kind metadata:meta.v1.ObjectMeta spec!:.DaemonSetSpec status:any
apps.v1.DaemonSetSpec minReadySeconds:int32 revisionHistoryLimit:int32 selector!:meta.v1.LabelSelector template!:core.v1.PodTemplateSpec updateStrategy:.DaemonSetUpdateStrategy
apps.v1.DaemonSetUpdateStrategy rollingUpdate:.RollingUpdateDaemonSet type:$.DaemonSetUpdateStrategyType
apps.v1.Deployment apiVersion kind metadata:meta.v1.ObjectMeta spec!:.DeploymentSpec status:any
apps.v1.DeploymentSpec minReadySeconds:int32 paused:boolean progressDeadlineSeconds:int32 replicas:int32 revisionHistoryLimit:int32 selector!:meta.v1.LabelSelector strategy:.DeploymentStrategy template!:core.v1.PodTemplateSpec
apps.v1.DeploymentStrategy rollingUpdate:.RollingUpdateDeployment type:$.DeploymentStrategyType
apps.v1.ReplicaSet apiVersion kind metadata:meta.v1.ObjectMeta spec!:.ReplicaSetSpec status:any
apps.v1.ReplicaSetSpec minReadySeconds:int32 replicas:int32 selector!:meta.v1.LabelSelector template!:core.v1.PodTemplateSpec
apps.v1.RollingUpdateDaemonSet maxSurge:intOrString maxUnavailable:intOrString
apps.v1.RollingUpdateDeployment maxSurge:intOrString maxUnavailable:intOrString
apps.v1.RollingUpdateStatefulSetStrategy maxUnavailable:intOrString partition:int32
apps.v1.StatefulSet apiVersion kind metadata:meta.v1.ObjectMeta spec!:.StatefulSetSpec status:any
apps.v1.StatefulSetOrdinals start:int32@26-
apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy whenDeleted:$.PersistentVolumeClaimRetentionPolicyType whenScaled:$.PersistentVolumeClaimRetentionPolicyType
apps.v1.StatefulSetSpec minReadySeconds:int32 ordinals:.StatefulSetOrdinals@26- persistentVolumeClaimRetentionPolicy:.StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy:$.PodManagementPolicyType replicas:int32 revisionHistoryLimit:int32 selector!:meta.v1.LabelSelector serviceName template!:core.v1.PodTemplateSpec updateStrategy:.StatefulSetUpdateStrategy volumeClaimTemplates:[core.v1.PersistentVolumeClaim]
apps.v1.StatefulSetUpdateStrategy rollingUpdate:.RollingUpdateStatefulSetStrategy type:$.StatefulSetUpdateStrategyType
authentication.v1.BoundObjectReference apiVersion kind name uid
authentication.v1.SelfSubjectReview apiVersion@28- kind@28- metadata:meta.v1.ObjectMeta@28- status:any@28-
authentication.v1.TokenRequest apiVersion kind metadata:meta.v1.ObjectMeta spec:.TokenRequestSpec status:any
authentication.v1.TokenRequestSpec attestations:{[string]}@37- audiences:[string] boundObjectRef:.BoundObjectReference expirationSeconds:int64
authentication.v1.TokenReview apiVersion kind metadata:meta.v1.ObjectMeta spec!:.TokenReviewSpec status:any
authentication.v1.TokenReviewSpec audiences:[string] token
authentication.v1alpha1.SelfSubjectReview apiVersion@26-31 kind@26-31 metadata:meta.v1.ObjectMeta@26-31 status:any@26-31
authentication.v1beta1.SelfSubjectReview apiVersion@27-32 kind@27-32 metadata:meta.v1.ObjectMeta@27-32 status:any@27-32
authorization.v1.FieldSelectorAttributes rawSelector@31- requirements:[meta.v1.FieldSelectorRequirement]@31-
authorization.v1.LabelSelectorAttributes rawSelector@31- requirements:[meta.v1.LabelSelectorRequirement]@31-
authorization.v1.LocalSubjectAccessReview apiVersion kind metadata:meta.v1.ObjectMeta spec!:.SubjectAccessReviewSpec status:any
authorization.v1.NonResourceAttributes path verb
authorization.v1.ResourceAttributes fieldSelector:.FieldSelectorAttributes@31- group labelSelector:.LabelSelectorAttributes@31- name namespace resource subresource verb version
authorization.v1.SelfSubjectAccessReview apiVersion kind metadata:meta.v1.ObjectMeta spec!:.SelfSubjectAccessReviewSpec status:any
authorization.v1.SelfSubjectAccessReviewSpec nonResourceAttributes:.NonResourceAttributes resourceAttributes:.ResourceAttributes
authorization.v1.SelfSubjectRulesReview apiVersion kind metadata:meta.v1.ObjectMeta spec!:.SelfSubjectRulesReviewSpec status:any
authorization.v1.SelfSubjectRulesReviewSpec namespace
authorization.v1.SubjectAccessReview apiVersion kind metadata:meta.v1.ObjectMeta spec!:.SubjectAccessReviewSpec status:any
authorization.v1.SubjectAccessReviewSpec extra:{[string]} groups:[string] nonResourceAttributes:.NonResourceAttributes resourceAttributes:.ResourceAttributes uid user
autoscaling.v1.CrossVersionObjectReference apiVersion kind! name!
autoscaling.v1.HorizontalPodAutoscaler apiVersion kind metadata:meta.v1.ObjectMeta spec!:.HorizontalPodAutoscalerSpec status:any
autoscaling.v1.HorizontalPodAutoscalerSpec maxReplicas!:int32 minReplicas:int32 scaleTargetRef!:.CrossVersionObjectReference targetCPUUtilizationPercentage:int32
autoscaling.v1.Scale apiVersion kind metadata:meta.v1.ObjectMeta spec:.ScaleSpec status:any
autoscaling.v1.ScaleSpec replicas:int32
autoscaling.v2.ContainerResourceMetricSource container! name! target!:.MetricTarget
autoscaling.v2.CrossVersionObjectReference apiVersion kind! name!
autoscaling.v2.ExternalMetricSource metric!:.MetricIdentifier target!:.MetricTarget
autoscaling.v2.HPAScalingPolicy periodSeconds!:int32 type!:$.HPAScalingPolicyType value!:int32
autoscaling.v2.HPAScalingRules policies:[.HPAScalingPolicy] selectPolicy:$.ScalingPolicySelect stabilizationWindowSeconds:int32 tolerance:quantity@33-
autoscaling.v2.HorizontalPodAutoscaler apiVersion kind metadata:meta.v1.ObjectMeta spec!:.HorizontalPodAutoscalerSpec status:any
autoscaling.v2.HorizontalPodAutoscalerBehavior scaleDown:.HPAScalingRules scaleUp:.HPAScalingRules
autoscaling.v2.HorizontalPodAutoscalerSpec behavior:.HorizontalPodAutoscalerBehavior maxReplicas!:int32 metrics:[.MetricSpec] minReplicas:int32 scaleTargetRef!:.CrossVersionObjectReference
autoscaling.v2.MetricIdentifier name! selector:meta.v1.LabelSelector
autoscaling.v2.MetricSpec containerResource:.ContainerResourceMetricSource external:.ExternalMetricSource object:.ObjectMetricSource pods:.PodsMetricSource resource:.ResourceMetricSource type!:$.MetricSourceType
autoscaling.v2.MetricTarget averageUtilization:int32 averageValue:quantity type!:$.MetricTargetType value:quantity
autoscaling.v2.ObjectMetricSource describedObject!:.CrossVersionObjectReference metric!:.MetricIdentifier target!:.MetricTarget
autoscaling.v2.PodsMetricSource metric!:.MetricIdentifier target!:.MetricTarget
autoscaling.v2.ResourceMetricSource name! target!:.MetricTarget
autoscaling.v2beta1.ContainerResourceMetricSource container@-24 name@-24 targetAverageUtilization:int32@-24 targetAverageValue:quantity@-24
autoscaling.v2beta1.CrossVersionObjectReference apiVersion@-24 kind@-24 name@-24
autoscaling.v2beta1.ExternalMetricSource metricName@-24 metricSelector:meta.v1.LabelSelector@-24 targetAverageValue:quantity@-24 targetValue:quantity@-24
autoscaling.v2beta1.HorizontalPodAutoscaler apiVersion@-24 kind@-24 metadata:meta.v1.ObjectMeta@-24 spec:.HorizontalPodAutoscalerSpec@-24 status:any@-24
autoscaling.v2beta1.HorizontalPodAutoscalerSpec maxReplicas:int32@-24 metrics:[.MetricSpec]@-24 minReplicas:int32@-24 scaleTargetRef:.CrossVersionObjectReference@-24
autoscaling.v2beta1.MetricSpec containerResource:.ContainerResourceMetricSource@-24 external:.ExternalMetricSource@-24 object:.ObjectMetricSource@-24 pods:.PodsMetricSource@-24 resource:.ResourceMetricSource@-24 type:$.MetricSourceType@-24
autoscaling.v2beta1.ObjectMetricSource averageValue:quantity@-24 metricName@-24 selector:meta.v1.LabelSelector@-24 target:.CrossVersionObjectReference@-24 targetValue:quantity@-24
autoscaling.v2beta1.PodsMetricSource metricName@-24 selector:meta.v1.LabelSelector@-24 targetAverageValue:quantity@-24
autoscaling.v2beta1.ResourceMetricSource name@-24 targetAverageUtilization:int32@-24 targetAverageValue:quantity@-24
autoscaling.v2beta2.ContainerResourceMetricSource container@-25 name@-25 target:.MetricTarget@-25
autoscaling.v2beta2.CrossVersionObjectReference apiVersion@-25 kind@-25 name@-25
autoscaling.v2beta2.ExternalMetricSource metric:.MetricIdentifier@-25 target:.MetricTarget@-25
autoscaling.v2beta2.HPAScalingPolicy periodSeconds:int32@-25 type:$.HPAScalingPolicyType@-25 value:int32@-25
autoscaling.v2beta2.HPAScalingRules policies:[.HPAScalingPolicy]@-25 selectPolicy:$.ScalingPolicySelect@-25 stabilizationWindowSeconds:int32@-25
autoscaling.v2beta2.HorizontalPodAutoscaler apiVersion@-25 kind@-25 metadata:meta.v1.ObjectMeta@-25 spec:.HorizontalPodAutoscalerSpec@-25 status:any@-25
autoscaling.v2beta2.HorizontalPodAutoscalerBehavior scaleDown:.HPAScalingRules@-25 scaleUp:.HPAScalingRules@-25
autoscaling.v2beta2.HorizontalPodAutoscalerSpec behavior:.HorizontalPodAutoscalerBehavior@-25 maxReplicas:int32@-25 metrics:[.MetricSpec]@-25 minReplicas:int32@-25 scaleTargetRef:.CrossVersionObjectReference@-25
autoscaling.v2beta2.MetricIdentifier name@-25 selector:meta.v1.LabelSelector@-25
autoscaling.v2beta2.MetricSpec containerResource:.ContainerResourceMetricSource@-25 external:.ExternalMetricSource@-25 object:.ObjectMetricSource@-25 pods:.PodsMetricSource@-25 resource:.ResourceMetricSource@-25 type:$.MetricSourceType@-25
autoscaling.v2beta2.MetricTarget averageUtilization:int32@-25 averageValue:quantity@-25 type:$.MetricTargetType@-25 value:quantity@-25
autoscaling.v2beta2.ObjectMetricSource describedObject:.CrossVersionObjectReference@-25 metric:.MetricIdentifier@-25 target:.MetricTarget@-25
autoscaling.v2beta2.PodsMetricSource metric:.MetricIdentifier@-25 target:.MetricTarget@-25
autoscaling.v2beta2.ResourceMetricSource name@-25 target:.MetricTarget@-25
batch.v1.CronJob apiVersion kind metadata:meta.v1.ObjectMeta spec!:.CronJobSpec status:any
batch.v1.CronJobSpec concurrencyPolicy:$.ConcurrencyPolicy failedJobsHistoryLimit:int32 jobTemplate!:.JobTemplateSpec schedule! startingDeadlineSeconds:int64 successfulJobsHistoryLimit:int32 suspend:boolean timeZone
batch.v1.Job apiVersion kind metadata:meta.v1.ObjectMeta spec!:.JobSpec status:any
batch.v1.JobSchedulingConfiguration disruptionMode:scheduling.v1alpha3.WorkloadPodGroupDisruptionMode@37- resourceClaims:[scheduling.v1alpha3.WorkloadPodGroupResourceClaim]@37- schedulingConstraints:scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints@37- schedulingPolicy:scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy@37-
batch.v1.JobSpec activeDeadlineSeconds:int64 backoffLimit:int32 backoffLimitPerIndex:int32@28- completionMode:$.CompletionMode completions:int32 managedBy@30- manualSelector:boolean maxFailedIndexes:int32@28- parallelism:int32 podFailurePolicy:.PodFailurePolicy@25- podReplacementPolicy:$.PodReplacementPolicy@28- scheduling:.JobSchedulingConfiguration@37- selector:meta.v1.LabelSelector successPolicy:.SuccessPolicy@30- suspend:boolean template!:core.v1.PodTemplateSpec ttlSecondsAfterFinished:int32
batch.v1.JobTemplateSpec metadata:meta.v1.ObjectMeta spec!:.JobSpec
batch.v1.PodFailurePolicy rules:[.PodFailurePolicyRule]@25-
batch.v1.PodFailurePolicyOnExitCodesRequirement containerName@25- operator!:$.PodFailurePolicyOnExitCodesOperator@25- values!:[int32]@25-
batch.v1.PodFailurePolicyOnPodConditionsPattern status@25- type!@25-
batch.v1.PodFailurePolicyRule action!:$.PodFailurePolicyAction@25- onExitCodes:.PodFailurePolicyOnExitCodesRequirement@25- onPodConditions:[.PodFailurePolicyOnPodConditionsPattern]@25-
batch.v1.SuccessPolicy rules!:[.SuccessPolicyRule]@30-
batch.v1.SuccessPolicyRule succeededCount:int32@30- succeededIndexes@30-
batch.v1beta1.CronJob apiVersion@-24 kind@-24 metadata:meta.v1.ObjectMeta@-24 spec:.CronJobSpec@-24 status:any@-24
batch.v1beta1.CronJobSpec concurrencyPolicy:$.ConcurrencyPolicy@-24 failedJobsHistoryLimit:int32@-24 jobTemplate:.JobTemplateSpec@-24 schedule@-24 startingDeadlineSeconds:int64@-24 successfulJobsHistoryLimit:int32@-24 suspend:boolean@-24 timeZone@-24
batch.v1beta1.JobTemplateSpec metadata:meta.v1.ObjectMeta@-24 spec:batch.v1.JobSpec@-24
certificates.v1.CertificateSigningRequest apiVersion kind metadata:meta.v1.ObjectMeta spec!:.CertificateSigningRequestSpec status:any
certificates.v1.CertificateSigningRequestSpec expirationSeconds:int32 extra:{[string]} groups:[string] request!:bytes signerName! uid usages:[string] username
certificates.v1.ClusterTrustBundle apiVersion@37- kind@37- metadata:meta.v1.ObjectMeta@37- spec!:.ClusterTrustBundleSpec@37-
certificates.v1.ClusterTrustBundleSpec signerName@37- trustBundle!@37-
certificates.v1.PodCertificateRequest apiVersion@37- kind@37- metadata:meta.v1.ObjectMeta@37- spec!:.PodCertificateRequestSpec@37- status:any@37-
certificates.v1.PodCertificateRequestSpec maxExpirationSeconds:int32@37- nodeName!@37- nodeUID!@37- podName!@37- podUID!@37- serviceAccountName!@37- serviceAccountUID!@37- signerName!@37- stubPKCS10Request!:bytes@37- unverifiedUserAnnotations:{string}@37-
certificates.v1alpha1.ClusterTrustBundle apiVersion@27-36 kind@27-36 metadata:meta.v1.ObjectMeta@27-36 spec:.ClusterTrustBundleSpec@27-36
certificates.v1alpha1.ClusterTrustBundleSpec signerName@27-36 trustBundle@27-36
certificates.v1alpha1.PodCertificateRequest apiVersion@34-34 kind@34-34 metadata:meta.v1.ObjectMeta@34-34 spec:.PodCertificateRequestSpec@34-34 status:any@34-34
certificates.v1alpha1.PodCertificateRequestSpec maxExpirationSeconds:int32@34-34 nodeName@34-34 nodeUID@34-34 pkixPublicKey:bytes@34-34 podName@34-34 podUID@34-34 proofOfPossession:bytes@34-34 serviceAccountName@34-34 serviceAccountUID@34-34 signerName@34-34
certificates.v1beta1.ClusterTrustBundle apiVersion@33- kind@33- metadata:meta.v1.ObjectMeta@33- spec:.ClusterTrustBundleSpec@33-
certificates.v1beta1.ClusterTrustBundleSpec signerName@33- trustBundle@33-
certificates.v1beta1.PodCertificateRequest apiVersion@35- kind@35- metadata:meta.v1.ObjectMeta@35- spec:.PodCertificateRequestSpec@35- status:any@35-
certificates.v1beta1.PodCertificateRequestSpec maxExpirationSeconds:int32@35- nodeName@35- nodeUID@35- pkixPublicKey:bytes@35- podName@35- podUID@35- proofOfPossession:bytes@35- serviceAccountName@35- serviceAccountUID@35- signerName@35- stubPKCS10Request:bytes@36- unverifiedUserAnnotations:{string}@35-
coordination.v1.Lease apiVersion kind metadata:meta.v1.ObjectMeta spec:.LeaseSpec
coordination.v1.LeaseSpec acquireTime:time holderIdentity leaseDurationSeconds:int32 leaseTransitions:int32 preferredHolder@31- renewTime:time strategy@31-
coordination.v1alpha1.LeaseCandidate apiVersion@31-31 kind@31-31 metadata:meta.v1.ObjectMeta@31-31 spec:.LeaseCandidateSpec@31-31
coordination.v1alpha1.LeaseCandidateSpec binaryVersion@31-31 emulationVersion@31-31 leaseName@31-31 pingTime:time@31-31 preferredStrategies:[string]@31-31 renewTime:time@31-31
coordination.v1alpha2.LeaseCandidate apiVersion@32- kind@32- metadata:meta.v1.ObjectMeta@32- spec:.LeaseCandidateSpec@32-
coordination.v1alpha2.LeaseCandidateSpec binaryVersion@32- emulationVersion@32- leaseName@32- pingTime:time@32- renewTime:time@32- strategy@32-
coordination.v1beta1.LeaseCandidate apiVersion@33- kind@33- metadata:meta.v1.ObjectMeta@33- spec:.LeaseCandidateSpec@33-
coordination.v1beta1.LeaseCandidateSpec binaryVersion@33- emulationVersion@33- leaseName@33- pingTime:time@33- renewTime:time@33- strategy@33-
core.v1.AWSElasticBlockStoreVolumeSource fsType partition:int32 readOnly:boolean volumeID!
core.v1.Affinity nodeAffinity:.NodeAffinity podAffinity:.PodAffinity podAntiAffinity:.PodAntiAffinity
core.v1.AppArmorProfile localhostProfile@30- type!:$.AppArmorProfileType@30-
core.v1.AzureDiskVolumeSource cachingMode:$.AzureDataDiskCachingMode diskName! diskURI! fsType kind:$.AzureDataDiskKind readOnly:boolean
core.v1.AzureFilePersistentVolumeSource readOnly:boolean secretName! secretNamespace shareName!
core.v1.AzureFileVolumeSource readOnly:boolean secretName! shareName!
core.v1.Binding apiVersion kind metadata:meta.v1.ObjectMeta target!:.ObjectReference
core.v1.CSIPersistentVolumeSource controllerExpandSecretRef:.SecretReference controllerPublishSecretRef:.SecretReference driver! fsType nodeExpandSecretRef:.SecretReference@25- nodePublishSecretRef:.SecretReference nodeStageSecretRef:.SecretReference readOnly:boolean volumeAttributes:{string} volumeHandle!
core.v1.CSIVolumeSource driver! fsType nodePublishSecretRef:.LocalObjectReference readOnly:boolean volumeAttributes:{string}
core.v1.Capabilities add:[string] drop:[string]
core.v1.CephFSPersistentVolumeSource monitors!:[string] path readOnly:boolean secretFile secretRef:.SecretReference user
core.v1.CephFSVolumeSource monitors!:[string] path readOnly:boolean secretFile secretRef:.LocalObjectReference user
core.v1.CinderPersistentVolumeSource fsType readOnly:boolean secretRef:.SecretReference volumeID!
core.v1.CinderVolumeSource fsType readOnly:boolean secretRef:.LocalObjectReference volumeID!
core.v1.ClaimSource resourceClaimName@26-30 resourceClaimTemplateName@26-30
core.v1.ClientIPConfig timeoutSeconds:int32
core.v1.ClusterTrustBundleProjection labelSelector:meta.v1.LabelSelector@29- name@29- optional:boolean@29- path!@29- signerName@29- user:int64@37-
core.v1.ComponentCondition error message status! type!
core.v1.ComponentStatus apiVersion conditions:[.ComponentCondition] kind metadata:meta.v1.ObjectMeta
core.v1.ConfigMap apiVersion binaryData:{bytes} data:{string} immutable:boolean kind metadata:meta.v1.ObjectMeta
core.v1.ConfigMapEnvSource name! optional:boolean
core.v1.ConfigMapKeySelector key! name! optional:boolean
core.v1.ConfigMapNodeConfigSource kubeletConfigKey name namespace resourceVersion uid
core.v1.ConfigMapProjection items:[.KeyToPath] name optional:boolean
core.v1.ConfigMapVolumeSource defaultMode:int32 defaultUser:int64@37- items:[.KeyToPath] name! optional:boolean
core.v1.Container args:[string] command:[string] env:[.EnvVar] envFrom:[.EnvFromSource] image! imagePullPolicy:$.PullPolicy lifecycle:.Lifecycle livenessProbe:.Probe name! ports:[.ContainerPort] readinessProbe:.Probe resizePolicy:[.ContainerResizePolicy]@27- resources:.ResourceRequirements restartPolicy:$.ContainerRestartPolicy@28- restartPolicyRules:[.ContainerRestartRule]@34- securityContext:.SecurityContext startupProbe:.Probe stdin:boolean stdinOnce:boolean terminationMessagePath terminationMessagePolicy:$.TerminationMessagePolicy tty:boolean volumeDevices:[.VolumeDevice] volumeMounts:[.VolumeMount] workingDir
core.v1.ContainerPort containerPort!:int32 hostIP hostPort:int32 name protocol:$.Protocol
core.v1.ContainerResizePolicy resourceName!@27- restartPolicy!:$.ResourceResizeRestartPolicy@27-
core.v1.ContainerRestartRule action!@34- exitCodes:.ContainerRestartRuleOnExitCodes@34-
core.v1.ContainerRestartRuleOnExitCodes operator!@34- values:[int32]@34-
core.v1.DownwardAPIProjection items:[.DownwardAPIVolumeFile]
core.v1.DownwardAPIVolumeFile fieldRef:.ObjectFieldSelector mode:int32 path! resourceFieldRef:.ResourceFieldSelector user:int64@37-
core.v1.DownwardAPIVolumeSource defaultMode:int32 defaultUser:int64@37- items:[.DownwardAPIVolumeFile]
core.v1.EmptyDirVolumeSource medium mode:int32@37- sizeLimit:quantity
core.v1.EndpointAddress hostname ip! nodeName targetRef:.ObjectReference
core.v1.EndpointPort appProtocol name port!:int32 protocol:$.Protocol
core.v1.EndpointSubset addresses:[.EndpointAddress] notReadyAddresses:[.EndpointAddress] ports:[.EndpointPort]
core.v1.Endpoints apiVersion kind metadata:meta.v1.ObjectMeta subsets:[.EndpointSubset]
core.v1.EnvFromSource configMapRef:.ConfigMapEnvSource prefix secretRef:.SecretEnvSource
core.v1.EnvVar name! value valueFrom:.EnvVarSource
core.v1.EnvVarSource configMapKeyRef:.ConfigMapKeySelector fieldRef:.ObjectFieldSelector fileKeyRef:.FileKeySelector@34- resourceFieldRef:.ResourceFieldSelector secretKeyRef:.SecretKeySelector
core.v1.EphemeralContainer args:[string] command:[string] env:[.EnvVar] envFrom:[.EnvFromSource] image imagePullPolicy:$.PullPolicy lifecycle:.Lifecycle livenessProbe:.Probe name! ports:[.ContainerPort] readinessProbe:.Probe resizePolicy:[.ContainerResizePolicy]@27- resources:.ResourceRequirements restartPolicy:$.ContainerRestartPolicy@28- restartPolicyRules:[.ContainerRestartRule]@34- securityContext:.SecurityContext startupProbe:.Probe stdin:boolean stdinOnce:boolean targetContainerName terminationMessagePath terminationMessagePolicy:$.TerminationMessagePolicy tty:boolean volumeDevices:[.VolumeDevice] volumeMounts:[.VolumeMount] workingDir
core.v1.EphemeralVolumeSource volumeClaimTemplate:.PersistentVolumeClaimTemplate
core.v1.Event action apiVersion count:int32 eventTime:time firstTimestamp:time involvedObject!:.ObjectReference kind lastTimestamp:time message metadata!:meta.v1.ObjectMeta reason related:.ObjectReference reportingComponent reportingInstance series:.EventSeries source:.EventSource type
core.v1.EventSeries count:int32 lastObservedTime:time
core.v1.EventSource component host
core.v1.EvictionResponder name@37- priority:int32@37-
core.v1.ExecAction command!:[string]
core.v1.FCVolumeSource fsType lun:int32 readOnly:boolean targetWWNs:[string] wwids:[string]
core.v1.FileKeySelector key!@34- optional:boolean@34- path!@34- volumeName!@34-
core.v1.FlexPersistentVolumeSource driver! fsType options:{string} readOnly:boolean secretRef:.SecretReference
core.v1.FlexVolumeSource driver! fsType options:{string} readOnly:boolean secretRef:.LocalObjectReference
core.v1.FlockerVolumeSource datasetName datasetUUID
core.v1.GCEPersistentDiskVolumeSource fsType partition:int32 pdName! readOnly:boolean
core.v1.GRPCAction mode@37- port!:int32 service
core.v1.GitRepoVolumeSource directory repository! revision
core.v1.GlusterfsPersistentVolumeSource endpoints! endpointsNamespace path! readOnly:boolean
core.v1.GlusterfsVolumeSource endpoints! path! readOnly:boolean
core.v1.HTTPGetAction host httpHeaders:[.HTTPHeader] path port!:intOrString protocol@37- scheme:$.URIScheme
core.v1.HTTPHeader name! value
core.v1.HostAlias hostnames:[string] ip
core.v1.HostPathVolumeSource path! type:$.HostPathType
core.v1.ISCSIPersistentVolumeSource chapAuthDiscovery:boolean chapAuthSession:boolean fsType initiatorName iqn! iscsiInterface lun:int32 portals:[string] readOnly:boolean secretRef:.SecretReference targetPortal!
core.v1.ISCSIVolumeSource chapAuthDiscovery:boolean chapAuthSession:boolean fsType initiatorName iqn! iscsiInterface lun:int32 portals:[string] readOnly:boolean secretRef:.LocalObjectReference targetPortal!
core.v1.ImageVolumeSource pullPolicy:$.PullPolicy@31- reference@31-
core.v1.KeyToPath key! mode:int32 path! user:int64@37-
core.v1.Lifecycle postStart:.LifecycleHandler preStop:.LifecycleHandler stopSignal@33-
core.v1.LifecycleHandler exec:.ExecAction httpGet:.HTTPGetAction sleep:.SleepAction@29- tcpSocket:.TCPSocketAction
core.v1.LimitRange apiVersion kind metadata:meta.v1.ObjectMeta spec:.LimitRangeSpec
core.v1.LimitRangeItem default:{quantity} defaultRequest:{quantity} max:{quantity} maxLimitRequestRatio:{quantity} min:{quantity} type!
core.v1.LimitRangeSpec limits:[.LimitRangeItem]
core.v1.LocalObjectReference name
core.v1.LocalVolumeSource fsType path!
core.v1.NFSVolumeSource path! readOnly:boolean server!
core.v1.Namespace apiVersion kind metadata:meta.v1.ObjectMeta spec:.NamespaceSpec status:any
core.v1.NamespaceSpec finalizers:[string]
core.v1.Node apiVersion kind metadata:meta.v1.ObjectMeta spec:.NodeSpec status:any
core.v1.NodeAffinity preferredDuringSchedulingIgnoredDuringExecution:[.PreferredSchedulingTerm] requiredDuringSchedulingIgnoredDuringExecution:.NodeSelector
core.v1.NodeConfigSource configMap:.ConfigMapNodeConfigSource
core.v1.NodePodPreemptionPolicy disableResizePreemption:[string]@37-
core.v1.NodeSelector nodeSelectorTerms!:[.NodeSelectorTerm]
core.v1.NodeSelectorRequirement key! operator!:$.NodeSelectorOperator values:[string]
core.v1.NodeSelectorTerm matchExpressions:[.NodeSelectorRequirement] matchFields:[.NodeSelectorRequirement]
core.v1.NodeSpec configSource:.NodeConfigSource externalID podCIDR podCIDRs:[string] podPreemptionPolicy:.NodePodPreemptionPolicy@37- providerID taints:[.Taint] unschedulable:boolean
core.v1.ObjectFieldSelector apiVersion fieldPath!
core.v1.ObjectReference apiVersion fieldPath kind name namespace resourceVersion uid
core.v1.PersistentVolume apiVersion kind metadata:meta.v1.ObjectMeta spec!:.PersistentVolumeSpec status:any
core.v1.PersistentVolumeClaim apiVersion kind metadata:meta.v1.ObjectMeta spec!:.PersistentVolumeClaimSpec status:any
core.v1.PersistentVolumeClaimSpec accessModes!:[$.PersistentVolumeAccessMode] dataSource:.TypedLocalObjectReference dataSourceRef:.TypedLocalObjectReference@-25 dataSourceRef:.TypedObjectReference@26- resources:.ResourceRequirements@-28 resources:.VolumeResourceRequirements@29- selector:meta.v1.LabelSelector storageClassName volumeAttributesClassName@29- volumeMode:$.PersistentVolumeMode volumeName
core.v1.PersistentVolumeClaimTemplate metadata:meta.v1.ObjectMeta spec!:.PersistentVolumeClaimSpec
core.v1.PersistentVolumeClaimVolumeSource claimName! readOnly:boolean
core.v1.PersistentVolumeSpec accessModes:[$.PersistentVolumeAccessMode] awsElasticBlockStore:.AWSElasticBlockStoreVolumeSource azureDisk:.AzureDiskVolumeSource azureFile:.AzureFilePersistentVolumeSource capacity:{quantity} cephfs:.CephFSPersistentVolumeSource cinder:.CinderPersistentVolumeSource claimRef:.ObjectReference csi:.CSIPersistentVolumeSource fc:.FCVolumeSource flexVolume:.FlexPersistentVolumeSource flocker:.FlockerVolumeSource gcePersistentDisk:.GCEPersistentDiskVolumeSource glusterfs:.GlusterfsPersistentVolumeSource hostPath:.HostPathVolumeSource iscsi:.ISCSIPersistentVolumeSource local:.LocalVolumeSource mountOptions:[string] nfs:.NFSVolumeSource nodeAffinity:.VolumeNodeAffinity persistentVolumeReclaimPolicy:$.PersistentVolumeReclaimPolicy photonPersistentDisk:.PhotonPersistentDiskVolumeSource portworxVolume:.PortworxVolumeSource quobyte:.QuobyteVolumeSource rbd:.RBDPersistentVolumeSource scaleIO:.ScaleIOPersistentVolumeSource storageClassName storageos:.StorageOSPersistentVolumeSource volumeAttributesClassName@29- volumeMode:$.PersistentVolumeMode vsphereVolume:.VsphereVirtualDiskVolumeSource
core.v1.PhotonPersistentDiskVolumeSource fsType pdID!
core.v1.Pod apiVersion kind metadata:meta.v1.ObjectMeta spec!:.PodSpec status:any
core.v1.PodAffinity preferredDuringSchedulingIgnoredDuringExecution:[.WeightedPodAffinityTerm] requiredDuringSchedulingIgnoredDuringExecution:[.PodAffinityTerm]
core.v1.PodAffinityTerm labelSelector:meta.v1.LabelSelector matchLabelKeys:[string]@29- mismatchLabelKeys:[string]@29- namespaceSelector:meta.v1.LabelSelector namespaces:[string] topologyKey!
core.v1.PodAntiAffinity preferredDuringSchedulingIgnoredDuringExecution:[.WeightedPodAffinityTerm] requiredDuringSchedulingIgnoredDuringExecution:[.PodAffinityTerm]
core.v1.PodCertificateProjection certificateChainPath@34- credentialBundlePath@34- keyPath@34- keyType!@34- maxExpirationSeconds:int32@34- signerName!@34- user:int64@37- userAnnotations:{string}@35-
core.v1.PodDNSConfig nameservers:[string] options:[.PodDNSConfigOption] searches:[string]
core.v1.PodDNSConfigOption name value
core.v1.PodOS name!
core.v1.PodReadinessGate conditionType!
core.v1.PodResourceClaim name!@26- resourceClaimName@31- resourceClaimTemplateName@31- source:.ClaimSource@26-30
core.v1.PodSchedulingGate name!@26-
core.v1.PodSchedulingGroup podGroupName@36-
core.v1.PodSecurityContext appArmorProfile:.AppArmorProfile@30- fsGroup:int64 fsGroupChangePolicy:$.PodFSGroupChangePolicy runAsGroup:int64 runAsNonRoot:boolean runAsUser:int64 seLinuxChangePolicy:$.PodSELinuxChangePolicy@32- seLinuxOptions:.SELinuxOptions seccompProfile:.SeccompProfile supplementalGroups:[int64] supplementalGroupsPolicy:$.SupplementalGroupsPolicy@31- sysctls:[.Sysctl] windowsOptions:.WindowsSecurityContextOptions
core.v1.PodSpec activeDeadlineSeconds:int64 affinity:.Affinity automountServiceAccountToken:boolean containers!:[.Container] dnsConfig:.PodDNSConfig dnsPolicy:$.DNSPolicy enableServiceLinks:boolean ephemeralContainers:[.EphemeralContainer] evictionResponders:[.EvictionResponder]@37- hostAliases:[.HostAlias] hostIPC:boolean hostNetwork:boolean hostPID:boolean hostUsers:boolean@25- hostname hostnameOverride@34- imagePullSecrets:[.LocalObjectReference] initContainers:[.Container] nodeName nodeSelector:{string} os:.PodOS overhead:{quantity} preemptionPolicy:$.PreemptionPolicy priority:int32 priorityClassName readinessGates:[.PodReadinessGate] resourceClaims:[.PodResourceClaim]@26- resources:.ResourceRequirements@32- restartPolicy:$.RestartPolicy runtimeClassName schedulerName schedulingGates:[.PodSchedulingGate]@26- schedulingGroup:.PodSchedulingGroup@36- securityContext:.PodSecurityContext serviceAccount serviceAccountName setHostnameAsFQDN:boolean shareProcessNamespace:boolean subdomain terminationGracePeriodSeconds:int64 tolerations:[.Toleration] topologySpreadConstraints:[.TopologySpreadConstraint] volumes:[.Volume] workloadRef:.WorkloadReference@35-35
core.v1.PodTemplate apiVersion kind metadata:meta.v1.ObjectMeta template:.PodTemplateSpec
core.v1.PodTemplateSpec metadata:meta.v1.ObjectMeta spec!:.PodSpec
core.v1.PortworxVolumeSource fsType readOnly:boolean volumeID!
core.v1.PreferredSchedulingTerm preference:.NodeSelectorTerm weight!:int32
core.v1.Probe exec:.ExecAction failureThreshold:int32 grpc:.GRPCAction httpGet:.HTTPGetAction initialDelaySeconds:int32 periodSeconds:int32 successThreshold:int32 tcpSocket:.TCPSocketAction terminationGracePeriodSeconds:int64 timeoutSeconds:int32
core.v1.ProjectedVolumeSource defaultMode:int32 defaultUser:int64@37- sources:[.VolumeProjection]
core.v1.QuobyteVolumeSource group readOnly:boolean registry! tenant user volume!
core.v1.RBDPersistentVolumeSource fsType image! keyring monitors!:[string] pool readOnly:boolean secretRef:.SecretReference user
core.v1.RBDVolumeSource fsType image! keyring monitors!:[string] pool readOnly:boolean secretRef:.LocalObjectReference user
core.v1.ReplicationController apiVersion kind metadata:meta.v1.ObjectMeta spec!:.ReplicationControllerSpec status:any
core.v1.ReplicationControllerSpec minReadySeconds:int32 replicas:int32 selector:{string} template!:.PodTemplateSpec
core.v1.ResourceClaim name!@26- request@31-
core.v1.ResourceFieldSelector containerName divisor:quantity resource!
core.v1.ResourceQuota apiVersion kind metadata:meta.v1.ObjectMeta spec:.ResourceQuotaSpec status:any
core.v1.ResourceQuotaSpec hard:{quantity} scopeSelector:.ScopeSelector scopes:[string]
core.v1.ResourceRequirements claims:[.ResourceClaim]@26- limits:{quantity} requests:{quantity}
core.v1.SELinuxOptions level role type user
core.v1.ScaleIOPersistentVolumeSource fsType gateway! protectionDomain readOnly:boolean secretRef:.SecretReference sslEnabled:boolean storageMode storagePool system! volumeName
core.v1.ScaleIOVolumeSource fsType gateway! protectionDomain readOnly:boolean secretRef:.LocalObjectReference sslEnabled:boolean storageMode storagePool system! volumeName
core.v1.ScopeSelector matchExpressions:[.ScopedResourceSelectorRequirement]
core.v1.ScopedResourceSelectorRequirement operator!:$.ScopeSelectorOperator scopeName! values:[string]
core.v1.SeccompProfile localhostProfile type!:$.SeccompProfileType
core.v1.Secret apiVersion data:{bytes} immutable:boolean kind metadata:meta.v1.ObjectMeta stringData:{string} type
core.v1.SecretEnvSource name! optional:boolean
core.v1.SecretKeySelector key! name! optional:boolean
core.v1.SecretProjection items:[.KeyToPath] name optional:boolean
core.v1.SecretReference name namespace
core.v1.SecretVolumeSource defaultMode:int32 defaultUser:int64@37- items:[.KeyToPath] optional:boolean secretName!
core.v1.SecurityContext allowPrivilegeEscalation:boolean appArmorProfile:.AppArmorProfile@30- capabilities:.Capabilities privileged:boolean procMount:$.ProcMountType readOnlyRootFilesystem:boolean runAsGroup:int64 runAsNonRoot:boolean runAsUser:int64 seLinuxOptions:.SELinuxOptions seccompProfile:.SeccompProfile windowsOptions:.WindowsSecurityContextOptions
core.v1.Service apiVersion kind metadata:meta.v1.ObjectMeta spec!:.ServiceSpec status:any
core.v1.ServiceAccount apiVersion automountServiceAccountToken:boolean imagePullSecrets:[.LocalObjectReference] kind metadata:meta.v1.ObjectMeta secrets:[.ObjectReference]
core.v1.ServiceAccountTokenProjection audience expirationSeconds:int64 path! user:int64@37-
core.v1.ServicePort appProtocol name nodePort:int32 port!:int32 protocol:$.Protocol targetPort:intOrString
core.v1.ServiceSpec allocateLoadBalancerNodePorts:boolean clusterIP clusterIPs:[string] externalIPs:[string] externalName externalTrafficPolicy:$.ServiceExternalTrafficPolicy@27- externalTrafficPolicy:$.ServiceExternalTrafficPolicyType@-26 healthCheckNodePort:int32 internalTrafficPolicy:$.ServiceInternalTrafficPolicy@27- internalTrafficPolicy:$.ServiceInternalTrafficPolicyType@-26 ipFamilies:[$.IPFamily] ipFamilyPolicy:$.IPFamilyPolicy@25- ipFamilyPolicy:$.IPFamilyPolicyType@-24 loadBalancerClass loadBalancerIP loadBalancerSourceRanges:[string] ports:[.ServicePort] publishNotReadyAddresses:boolean selector:{string} sessionAffinity:$.ServiceAffinity sessionAffinityConfig:.SessionAffinityConfig trafficDistribution@30- type:$.ServiceType
core.v1.SessionAffinityConfig clientIP:.ClientIPConfig
core.v1.SleepAction seconds:int64@29-
core.v1.StorageOSPersistentVolumeSource fsType readOnly:boolean secretRef:.ObjectReference volumeName volumeNamespace
core.v1.StorageOSVolumeSource fsType readOnly:boolean secretRef:.LocalObjectReference volumeName volumeNamespace
core.v1.Sysctl name! value
core.v1.TCPSocketAction host port!:intOrString
core.v1.Taint effect!:$.TaintEffect key! timeAdded:time value
core.v1.Toleration effect:$.TaintEffect key operator:$.TolerationOperator tolerationSeconds:int64 value
core.v1.TopologySelectorLabelRequirement key! values!:[string]
core.v1.TopologySelectorTerm matchLabelExpressions:[.TopologySelectorLabelRequirement]
core.v1.TopologySpreadConstraint labelSelector:meta.v1.LabelSelector matchLabelKeys:[string]@25- maxSkew!:int32 minDomains:int32 nodeAffinityPolicy:$.NodeInclusionPolicy@25- nodeTaintsPolicy:$.NodeInclusionPolicy@25- topologyKey! whenUnsatisfiable!:$.UnsatisfiableConstraintAction
core.v1.TypedLocalObjectReference apiGroup kind! name!
core.v1.TypedObjectReference apiGroup@26- kind!@26- name!@26- namespace@26-
core.v1.Volume awsElasticBlockStore:.AWSElasticBlockStoreVolumeSource azureDisk:.AzureDiskVolumeSource azureFile:.AzureFileVolumeSource cephfs:.CephFSVolumeSource cinder:.CinderVolumeSource configMap:.ConfigMapVolumeSource csi:.CSIVolumeSource downwardAPI:.DownwardAPIVolumeSource emptyDir:.EmptyDirVolumeSource ephemeral:.EphemeralVolumeSource fc:.FCVolumeSource flexVolume:.FlexVolumeSource flocker:.FlockerVolumeSource gcePersistentDisk:.GCEPersistentDiskVolumeSource gitRepo:.GitRepoVolumeSource glusterfs:.GlusterfsVolumeSource hostPath:.HostPathVolumeSource image:.ImageVolumeSource@31- iscsi:.ISCSIVolumeSource name! nfs:.NFSVolumeSource persistentVolumeClaim:.PersistentVolumeClaimVolumeSource photonPersistentDisk:.PhotonPersistentDiskVolumeSource portworxVolume:.PortworxVolumeSource projected:.ProjectedVolumeSource quobyte:.QuobyteVolumeSource rbd:.RBDVolumeSource scaleIO:.ScaleIOVolumeSource secret:.SecretVolumeSource storageos:.StorageOSVolumeSource vsphereVolume:.VsphereVirtualDiskVolumeSource
core.v1.VolumeDevice devicePath! name!
core.v1.VolumeMount bindMountOptions:[string]@37- mountPath! mountPropagation:$.MountPropagationMode name! readOnly:boolean recursiveReadOnly@30- subPath subPathExpr
core.v1.VolumeNodeAffinity required:.NodeSelector
core.v1.VolumeProjection clusterTrustBundle:.ClusterTrustBundleProjection@29- configMap:.ConfigMapProjection downwardAPI:.DownwardAPIProjection podCertificate:.PodCertificateProjection@34- secret:.SecretProjection serviceAccountToken:.ServiceAccountTokenProjection
core.v1.VolumeResourceRequirements limits:{quantity}@29- requests:{quantity}@29-
core.v1.VsphereVirtualDiskVolumeSource fsType storagePolicyID storagePolicyName volumePath!
core.v1.WeightedPodAffinityTerm podAffinityTerm!:.PodAffinityTerm weight!:int32
core.v1.WindowsSecurityContextOptions gmsaCredentialSpec gmsaCredentialSpecName hostProcess:boolean runAsUserName
core.v1.WorkloadReference name!@35-35 podGroup!@35-35 podGroupReplicaKey@35-35
discovery.v1.Endpoint addresses!:[string] conditions:.EndpointConditions deprecatedTopology:{string} hints:.EndpointHints hostname nodeName targetRef:core.v1.ObjectReference zone
discovery.v1.EndpointConditions ready:boolean serving:boolean terminating:boolean
discovery.v1.EndpointHints forNodes:[.ForNode]@33- forZones:[.ForZone]
discovery.v1.EndpointPort appProtocol name port:int32 protocol:$core.v1.Protocol
discovery.v1.EndpointSlice addressType! apiVersion endpoints:[.Endpoint] kind metadata:meta.v1.ObjectMeta ports:[.EndpointPort]
discovery.v1.ForNode name!@33-
discovery.v1.ForZone name!
discovery.v1beta1.Endpoint addresses:[string]@-24 conditions:.EndpointConditions@-24 hints:.EndpointHints@-24 hostname@-24 nodeName@-24 targetRef:core.v1.ObjectReference@-24 topology:{string}@-24
discovery.v1beta1.EndpointConditions ready:boolean@-24 serving:boolean@-24 terminating:boolean@-24
discovery.v1beta1.EndpointHints forZones:[.ForZone]@-24
discovery.v1beta1.EndpointPort appProtocol@-24 name@-24 port:int32@-24 protocol:$core.v1.Protocol@-24
discovery.v1beta1.EndpointSlice addressType@-24 apiVersion@-24 endpoints:[.Endpoint]@-24 kind@-24 metadata:meta.v1.ObjectMeta@-24 ports:[.EndpointPort]@-24
discovery.v1beta1.ForZone name@-24
events.v1.Event action apiVersion deprecatedCount:int32 deprecatedFirstTimestamp:time deprecatedLastTimestamp:time deprecatedSource:core.v1.EventSource eventTime!:time kind metadata:meta.v1.ObjectMeta note reason regarding:core.v1.ObjectReference related:core.v1.ObjectReference reportingController reportingInstance series:.EventSeries type
events.v1.EventSeries count!:int32 lastObservedTime!:time
events.v1beta1.Event action@-24 apiVersion@-24 deprecatedCount:int32@-24 deprecatedFirstTimestamp:time@-24 deprecatedLastTimestamp:time@-24 deprecatedSource:core.v1.EventSource@-24 eventTime:time@-24 kind@-24 metadata:meta.v1.ObjectMeta@-24 note@-24 reason@-24 regarding:core.v1.ObjectReference@-24 related:core.v1.ObjectReference@-24 reportingController@-24 reportingInstance@-24 series:.EventSeries@-24 type@-24
events.v1beta1.EventSeries count:int32@-24 lastObservedTime:time@-24
flowcontrol.v1.ExemptPriorityLevelConfiguration lendablePercent:int32@29- nominalConcurrencyShares:int32@29-
flowcontrol.v1.FlowDistinguisherMethod type!@29-
flowcontrol.v1.FlowSchema apiVersion@29- kind@29- metadata:meta.v1.ObjectMeta@29- spec:.FlowSchemaSpec@29- status:any@29-
flowcontrol.v1.FlowSchemaSpec distinguisherMethod:.FlowDistinguisherMethod@29- matchingPrecedence:int32@29- priorityLevelConfiguration!:.PriorityLevelConfigurationReference@29- rules:[.PolicyRulesWithSubjects]@29-
flowcontrol.v1.GroupSubject name!@29-
flowcontrol.v1.LimitResponse queuing:.QueuingConfiguration@29- type!@29-
flowcontrol.v1.LimitedPriorityLevelConfiguration borrowingLimitPercent:int32@29- lendablePercent:int32@29- limitResponse:.LimitResponse@29- nominalConcurrencyShares:int32@29-
flowcontrol.v1.NonResourcePolicyRule nonResourceURLs!:[string]@29- verbs!:[string]@29-
flowcontrol.v1.PolicyRulesWithSubjects nonResourceRules:[.NonResourcePolicyRule]@29- resourceRules:[.ResourcePolicyRule]@29- subjects!:[.Subject]@29-
flowcontrol.v1.PriorityLevelConfiguration apiVersion@29- kind@29- metadata:meta.v1.ObjectMeta@29- spec:.PriorityLevelConfigurationSpec@29- status:any@29-
flowcontrol.v1.PriorityLevelConfigurationReference name!@29-
flowcontrol.v1.PriorityLevelConfigurationSpec exempt:.ExemptPriorityLevelConfiguration@29- limited:.LimitedPriorityLevelConfiguration@29- type!@29-
flowcontrol.v1.QueuingConfiguration handSize:int32@29- queueLengthLimit:int32@29- queues:int32@29-
flowcontrol.v1.ResourcePolicyRule apiGroups!:[string]@29- clusterScope:boolean@29- namespaces:[string]@29- resources!:[string]@29- verbs!:[string]@29-
flowcontrol.v1.ServiceAccountSubject name!@29- namespace!@29-
flowcontrol.v1.Subject group:.GroupSubject@29- kind!@29- serviceAccount:.ServiceAccountSubject@29- user:.UserSubject@29-
flowcontrol.v1.UserSubject name!@29-
flowcontrol.v1beta1.FlowDistinguisherMethod type@-25
flowcontrol.v1beta1.FlowSchema apiVersion@-25 kind@-25 metadata:meta.v1.ObjectMeta@-25 spec:.FlowSchemaSpec@-25 status:any@-25
flowcontrol.v1beta1.FlowSchemaSpec distinguisherMethod:.FlowDistinguisherMethod@-25 matchingPrecedence:int32@-25 priorityLevelConfiguration:.PriorityLevelConfigurationReference@-25 rules:[.PolicyRulesWithSubjects]@-25
flowcontrol.v1beta1.GroupSubject name@-25
flowcontrol.v1beta1.LimitResponse queuing:.QueuingConfiguration@-25 type@-25
flowcontrol.v1beta1.LimitedPriorityLevelConfiguration assuredConcurrencyShares:int32@-25 limitResponse:.LimitResponse@-25
flowcontrol.v1beta1.NonResourcePolicyRule nonResourceURLs:[string]@-25 verbs:[string]@-25
flowcontrol.v1beta1.PolicyRulesWithSubjects nonResourceRules:[.NonResourcePolicyRule]@-25 resourceRules:[.ResourcePolicyRule]@-25 subjects:[.Subject]@-25
flowcontrol.v1beta1.PriorityLevelConfiguration apiVersion@-25 kind@-25 metadata:meta.v1.ObjectMeta@-25 spec:.PriorityLevelConfigurationSpec@-25 status:any@-25
flowcontrol.v1beta1.PriorityLevelConfigurationReference name@-25
flowcontrol.v1beta1.PriorityLevelConfigurationSpec limited:.LimitedPriorityLevelConfiguration@-25 type@-25
flowcontrol.v1beta1.QueuingConfiguration handSize:int32@-25 queueLengthLimit:int32@-25 queues:int32@-25
flowcontrol.v1beta1.ResourcePolicyRule apiGroups:[string]@-25 clusterScope:boolean@-25 namespaces:[string]@-25 resources:[string]@-25 verbs:[string]@-25
flowcontrol.v1beta1.ServiceAccountSubject name@-25 namespace@-25
flowcontrol.v1beta1.Subject group:.GroupSubject@-25 kind@-25 serviceAccount:.ServiceAccountSubject@-25 user:.UserSubject@-25
flowcontrol.v1beta1.UserSubject name@-25
flowcontrol.v1beta2.ExemptPriorityLevelConfiguration lendablePercent:int32@28-28 nominalConcurrencyShares:int32@28-28
flowcontrol.v1beta2.FlowDistinguisherMethod type@-28
flowcontrol.v1beta2.FlowSchema apiVersion@-28 kind@-28 metadata:meta.v1.ObjectMeta@-28 spec:.FlowSchemaSpec@-28 status:any@-28
flowcontrol.v1beta2.FlowSchemaSpec distinguisherMethod:.FlowDistinguisherMethod@-28 matchingPrecedence:int32@-28 priorityLevelConfiguration:.PriorityLevelConfigurationReference@-28 rules:[.PolicyRulesWithSubjects]@-28
flowcontrol.v1beta2.GroupSubject name@-28
flowcontrol.v1beta2.LimitResponse queuing:.QueuingConfiguration@-28 type@-28
flowcontrol.v1beta2.LimitedPriorityLevelConfiguration assuredConcurrencyShares:int32@-28 borrowingLimitPercent:int32@26-28 lendablePercent:int32@26-28 limitResponse:.LimitResponse@-28
flowcontrol.v1beta2.NonResourcePolicyRule nonResourceURLs:[string]@-28 verbs:[string]@-28
flowcontrol.v1beta2.PolicyRulesWithSubjects nonResourceRules:[.NonResourcePolicyRule]@-28 resourceRules:[.ResourcePolicyRule]@-28 subjects:[.Subject]@-28
flowcontrol.v1beta2.PriorityLevelConfiguration apiVersion@-28 kind@-28 metadata:meta.v1.ObjectMeta@-28 spec:.PriorityLevelConfigurationSpec@-28 status:any@-28
flowcontrol.v1beta2.PriorityLevelConfigurationReference name@-28
flowcontrol.v1beta2.PriorityLevelConfigurationSpec exempt:.ExemptPriorityLevelConfiguration@28-28 limited:.LimitedPriorityLevelConfiguration@-28 type@-28
flowcontrol.v1beta2.QueuingConfiguration handSize:int32@-28 queueLengthLimit:int32@-28 queues:int32@-28
flowcontrol.v1beta2.ResourcePolicyRule apiGroups:[string]@-28 clusterScope:boolean@-28 namespaces:[string]@-28 resources:[string]@-28 verbs:[string]@-28
flowcontrol.v1beta2.ServiceAccountSubject name@-28 namespace@-28
flowcontrol.v1beta2.Subject group:.GroupSubject@-28 kind@-28 serviceAccount:.ServiceAccountSubject@-28 user:.UserSubject@-28
flowcontrol.v1beta2.UserSubject name@-28
flowcontrol.v1beta3.ExemptPriorityLevelConfiguration lendablePercent:int32@28-31 nominalConcurrencyShares:int32@28-31
flowcontrol.v1beta3.FlowDistinguisherMethod type@26-31
flowcontrol.v1beta3.FlowSchema apiVersion@26-31 kind@26-31 metadata:meta.v1.ObjectMeta@26-31 spec:.FlowSchemaSpec@26-31 status:any@26-31
flowcontrol.v1beta3.FlowSchemaSpec distinguisherMethod:.FlowDistinguisherMethod@26-31 matchingPrecedence:int32@26-31 priorityLevelConfiguration:.PriorityLevelConfigurationReference@26-31 rules:[.PolicyRulesWithSubjects]@26-31
flowcontrol.v1beta3.GroupSubject name@26-31
flowcontrol.v1beta3.LimitResponse queuing:.QueuingConfiguration@26-31 type@26-31
flowcontrol.v1beta3.LimitedPriorityLevelConfiguration borrowingLimitPercent:int32@26-31 lendablePercent:int32@26-31 limitResponse:.LimitResponse@26-31 nominalConcurrencyShares:int32@26-31
flowcontrol.v1beta3.NonResourcePolicyRule nonResourceURLs:[string]@26-31 verbs:[string]@26-31
flowcontrol.v1beta3.PolicyRulesWithSubjects nonResourceRules:[.NonResourcePolicyRule]@26-31 resourceRules:[.ResourcePolicyRule]@26-31 subjects:[.Subject]@26-31
flowcontrol.v1beta3.PriorityLevelConfiguration apiVersion@26-31 kind@26-31 metadata:meta.v1.ObjectMeta@26-31 spec:.PriorityLevelConfigurationSpec@26-31 status:any@26-31
flowcontrol.v1beta3.PriorityLevelConfigurationReference name@26-31
flowcontrol.v1beta3.PriorityLevelConfigurationSpec exempt:.ExemptPriorityLevelConfiguration@28-31 limited:.LimitedPriorityLevelConfiguration@26-31 type@26-31
flowcontrol.v1beta3.QueuingConfiguration handSize:int32@26-31 queueLengthLimit:int32@26-31 queues:int32@26-31
flowcontrol.v1beta3.ResourcePolicyRule apiGroups:[string]@26-31 clusterScope:boolean@26-31 namespaces:[string]@26-31 resources:[string]@26-31 verbs:[string]@26-31
flowcontrol.v1beta3.ServiceAccountSubject name@26-31 namespace@26-31
flowcontrol.v1beta3.Subject group:.GroupSubject@26-31 kind@26-31 serviceAccount:.ServiceAccountSubject@26-31 user:.UserSubject@26-31
flowcontrol.v1beta3.UserSubject name@26-31
lifecycle.v1alpha1.Eviction apiVersion@37- kind@37- metadata:meta.v1.ObjectMeta@37- spec:.EvictionSpec@37- status:any@37-
lifecycle.v1alpha1.EvictionPodReference name@37- uid@37-
lifecycle.v1alpha1.EvictionRequest apiVersion@37- kind@37- metadata:meta.v1.ObjectMeta@37- spec:.EvictionRequestSpec@37- status:any@37-
lifecycle.v1alpha1.EvictionRequestPodReference name@37- uid@37-
lifecycle.v1alpha1.EvictionRequestSpec intent@37- requester@37- target:.EvictionRequestTarget@37-
lifecycle.v1alpha1.EvictionRequestTarget pod:.EvictionRequestPodReference@37-
lifecycle.v1alpha1.EvictionSpec target:.EvictionTarget@37-
lifecycle.v1alpha1.EvictionTarget pod:.EvictionPodReference@37-
meta.v1.DeleteOptions apiVersion dryRun:[string] gracePeriodSeconds:int64 ignoreStoreReadErrorWithClusterBreakingPotential:boolean@32- kind orphanDependents:boolean preconditions:.Preconditions propagationPolicy
meta.v1.FieldSelectorRequirement key!@31- operator!@31- values:[string]@31-
meta.v1.LabelSelector matchExpressions:[.LabelSelectorRequirement] matchLabels:{string}
meta.v1.LabelSelectorRequirement key! operator!:$.LabelSelectorRequirement.operator values:[string]
meta.v1.ManagedFieldsEntry apiVersion fieldsType fieldsV1:any manager operation subresource time:time
meta.v1.ObjectMeta annotations:{string} clusterName@-24 creationTimestamp:time deletionGracePeriodSeconds:int64 deletionTimestamp:time finalizers:[string] generateName generation:int64 labels:{string} managedFields:[.ManagedFieldsEntry] name namespace ownerReferences:[.OwnerReference] resourceVersion selfLink uid
meta.v1.OwnerReference apiVersion! blockOwnerDeletion:boolean controller:boolean kind! name! uid!
meta.v1.Preconditions resourceVersion uid
networking.v1.HTTPIngressPath backend!:.IngressBackend path pathType!
networking.v1.HTTPIngressRuleValue paths!:[.HTTPIngressPath]
networking.v1.IPAddress apiVersion@33- kind@33- metadata:meta.v1.ObjectMeta@33- spec:.IPAddressSpec@33-
networking.v1.IPAddressSpec parentRef!:.ParentReference@33-
networking.v1.IPBlock cidr! except:[string]
networking.v1.Ingress apiVersion kind metadata:meta.v1.ObjectMeta spec!:.IngressSpec status:any
networking.v1.IngressBackend resource:core.v1.TypedLocalObjectReference service:.IngressServiceBackend
networking.v1.IngressClass apiVersion kind metadata:meta.v1.ObjectMeta spec:.IngressClassSpec
networking.v1.IngressClassParametersReference apiGroup kind! name! namespace scope
networking.v1.IngressClassSpec controller parameters:.IngressClassParametersReference
networking.v1.IngressRule host http:.HTTPIngressRuleValue
networking.v1.IngressServiceBackend name! port:.ServiceBackendPort
networking.v1.IngressSpec defaultBackend:.IngressBackend ingressClassName rules:[.IngressRule] tls:[.IngressTLS]
networking.v1.IngressTLS hosts:[string] secretName
networking.v1.NetworkPolicy apiVersion kind metadata:meta.v1.ObjectMeta spec:.NetworkPolicySpec status:any@-27
networking.v1.NetworkPolicyEgressRule ports:[.NetworkPolicyPort] to:[.NetworkPolicyPeer]
networking.v1.NetworkPolicyIngressRule from:[.NetworkPolicyPeer] ports:[.NetworkPolicyPort]
networking.v1.NetworkPolicyPeer ipBlock:.IPBlock namespaceSelector:meta.v1.LabelSelector podSelector:meta.v1.LabelSelector
networking.v1.NetworkPolicyPort endPort:int32 port:intOrString protocol:$core.v1.Protocol
networking.v1.NetworkPolicySpec egress:[.NetworkPolicyEgressRule] ingress:[.NetworkPolicyIngressRule] podSelector:meta.v1.LabelSelector policyTypes:[$.PolicyType]
networking.v1.ParentReference group@33- name!@33- namespace@33- resource!@33-
networking.v1.ServiceBackendPort name number:int32
networking.v1.ServiceCIDR apiVersion@33- kind@33- metadata:meta.v1.ObjectMeta@33- spec:.ServiceCIDRSpec@33- status:any@33-
networking.v1.ServiceCIDRSpec cidrs:[string]@33-
networking.v1alpha1.ClusterCIDR apiVersion@25-28 kind@25-28 metadata:meta.v1.ObjectMeta@25-28 spec:.ClusterCIDRSpec@25-28
networking.v1alpha1.ClusterCIDRSpec ipv4@25-28 ipv6@25-28 nodeSelector:core.v1.NodeSelector@25-28 perNodeHostBits:int32@25-28
networking.v1alpha1.IPAddress apiVersion@27-30 kind@27-30 metadata:meta.v1.ObjectMeta@27-30 spec:.IPAddressSpec@27-30
networking.v1alpha1.IPAddressSpec parentRef:.ParentReference@27-30
networking.v1alpha1.ParentReference group@27-30 name@27-30 namespace@27-30 resource@27-30 uid@27-28
networking.v1alpha1.ServiceCIDR apiVersion@29-30 kind@29-30 metadata:meta.v1.ObjectMeta@29-30 spec:.ServiceCIDRSpec@29-30 status:any@29-30
networking.v1alpha1.ServiceCIDRSpec cidrs:[string]@29-30
networking.v1beta1.IPAddress apiVersion@31-36 kind@31-36 metadata:meta.v1.ObjectMeta@31-36 spec:.IPAddressSpec@31-36
networking.v1beta1.IPAddressSpec parentRef:.ParentReference@31-36
networking.v1beta1.ParentReference group@31-36 name@31-36 namespace@31-36 resource@31-36
networking.v1beta1.ServiceCIDR apiVersion@31-36 kind@31-36 metadata:meta.v1.ObjectMeta@31-36 spec:.ServiceCIDRSpec@31-36 status:any@31-36
networking.v1beta1.ServiceCIDRSpec cidrs:[string]@31-36
node.v1.Overhead podFixed:{quantity}
node.v1.RuntimeClass apiVersion handler! kind metadata:meta.v1.ObjectMeta overhead:.Overhead scheduling:.Scheduling
node.v1.Scheduling nodeSelector:{string} tolerations:[core.v1.Toleration]
node.v1beta1.Overhead podFixed:{quantity}@-24
node.v1beta1.RuntimeClass apiVersion@-24 handler@-24 kind@-24 metadata:meta.v1.ObjectMeta@-24 overhead:.Overhead@-24 scheduling:.Scheduling@-24
node.v1beta1.Scheduling nodeSelector:{string}@-24 tolerations:[core.v1.Toleration]@-24
policy.v1.Eviction apiVersion deleteOptions:meta.v1.DeleteOptions kind metadata:meta.v1.ObjectMeta
policy.v1.PodDisruptionBudget apiVersion kind metadata:meta.v1.ObjectMeta spec:.PodDisruptionBudgetSpec status:any
policy.v1.PodDisruptionBudgetSpec maxUnavailable:intOrString minAvailable:intOrString selector:meta.v1.LabelSelector unhealthyPodEvictionPolicy:$.UnhealthyPodEvictionPolicyType@26-
policy.v1beta1.AllowedCSIDriver name@-24
policy.v1beta1.AllowedFlexVolume driver@-24
policy.v1beta1.AllowedHostPath pathPrefix@-24 readOnly:boolean@-24
policy.v1beta1.FSGroupStrategyOptions ranges:[.IDRange]@-24 rule@-24
policy.v1beta1.HostPortRange max:int32@-24 min:int32@-24
policy.v1beta1.IDRange max:int64@-24 min:int64@-24
policy.v1beta1.PodDisruptionBudget apiVersion@-24 kind@-24 metadata:meta.v1.ObjectMeta@-24 spec:.PodDisruptionBudgetSpec@-24 status:any@-24
policy.v1beta1.PodDisruptionBudgetSpec maxUnavailable:intOrString@-24 minAvailable:intOrString@-24 selector:meta.v1.LabelSelector@-24
policy.v1beta1.PodSecurityPolicy apiVersion@-24 kind@-24 metadata:meta.v1.ObjectMeta@-24 spec:.PodSecurityPolicySpec@-24
policy.v1beta1.PodSecurityPolicySpec allowPrivilegeEscalation:boolean@-24 allowedCSIDrivers:[.AllowedCSIDriver]@-24 allowedCapabilities:[string]@-24 allowedFlexVolumes:[.AllowedFlexVolume]@-24 allowedHostPaths:[.AllowedHostPath]@-24 allowedProcMountTypes:[$core.v1.ProcMountType]@-24 allowedUnsafeSysctls:[string]@-24 defaultAddCapabilities:[string]@-24 defaultAllowPrivilegeEscalation:boolean@-24 forbiddenSysctls:[string]@-24 fsGroup:.FSGroupStrategyOptions@-24 hostIPC:boolean@-24 hostNetwork:boolean@-24 hostPID:boolean@-24 hostPorts:[.HostPortRange]@-24 privileged:boolean@-24 readOnlyRootFilesystem:boolean@-24 requiredDropCapabilities:[string]@-24 runAsGroup:.RunAsGroupStrategyOptions@-24 runAsUser:.RunAsUserStrategyOptions@-24 runtimeClass:.RuntimeClassStrategyOptions@-24 seLinux:.SELinuxStrategyOptions@-24 supplementalGroups:.SupplementalGroupsStrategyOptions@-24 volumes:[string]@-24
policy.v1beta1.RunAsGroupStrategyOptions ranges:[.IDRange]@-24 rule@-24
policy.v1beta1.RunAsUserStrategyOptions ranges:[.IDRange]@-24 rule@-24
policy.v1beta1.RuntimeClassStrategyOptions allowedRuntimeClassNames:[string]@-24 defaultRuntimeClassName@-24
policy.v1beta1.SELinuxStrategyOptions rule@-24 seLinuxOptions:core.v1.SELinuxOptions@-24
policy.v1beta1.SupplementalGroupsStrategyOptions ranges:[.IDRange]@-24 rule@-24
rbac.v1.AggregationRule clusterRoleSelectors:[meta.v1.LabelSelector]
rbac.v1.ClusterRole aggregationRule:.AggregationRule apiVersion kind metadata:meta.v1.ObjectMeta rules:[.PolicyRule]
rbac.v1.ClusterRoleBinding apiVersion kind metadata:meta.v1.ObjectMeta roleRef!:.RoleRef subjects:[.Subject]
rbac.v1.PolicyRule apiGroups:[string] nonResourceURLs:[string] resourceNames:[string] resources:[string] verbs!:[string]
rbac.v1.Role apiVersion kind metadata:meta.v1.ObjectMeta rules:[.PolicyRule]
rbac.v1.RoleBinding apiVersion kind metadata:meta.v1.ObjectMeta roleRef!:.RoleRef subjects:[.Subject]
rbac.v1.RoleRef apiGroup kind!:$.RoleRef.kind name!
rbac.v1.Subject apiGroup kind!:$.Subject.kind name! namespace
resource.v1.CELDeviceSelector expression!@34-
resource.v1.CapacityRequestPolicy default:quantity@34- validRange:.CapacityRequestPolicyRange@34- validValues:[quantity]@34-
resource.v1.CapacityRequestPolicyRange max:quantity@34- min!:quantity@34- step:quantity@34-
resource.v1.CapacityRequirements requests:{quantity}@34-
resource.v1.Counter value:quantity@34-
resource.v1.CounterSet counters!:{.Counter}@34- name!@34-
resource.v1.Device allNodes:boolean@34- allowMultipleAllocations:boolean@34- attributes:{.DeviceAttribute}@34- bindingConditions:[string]@34- bindingFailureConditions:[string]@34- bindsToNode:boolean@34- capacity:{.DeviceCapacity}@34- consumesCounters:[.DeviceCounterConsumption]@34- name!@34- nodeAllocatableResourceMappings:{.NodeAllocatableResourceMapping}@36-36 nodeAllocatableResources:{.NodeAllocatableResource}@37- nodeName@34- nodeSelector:core.v1.NodeSelector@34- taints:[.DeviceTaint]@34-
resource.v1.DeviceAttribute bool:boolean@34- bools:[boolean]@36- int:int64@34- ints:[int64]@36- string@34- strings:[string]@36- version@34- versions:[string]@36-
resource.v1.DeviceCapacity requestPolicy:.CapacityRequestPolicy@34- value:quantity@34-
resource.v1.DeviceClaim config:[.DeviceClaimConfiguration]@34- constraints:[.DeviceConstraint]@34- requests:[.DeviceRequest]@34-
resource.v1.DeviceClaimConfiguration opaque:.OpaqueDeviceConfiguration@34- requests:[string]@34-
resource.v1.DeviceClass apiVersion@34- kind@34- metadata:meta.v1.ObjectMeta@34- spec:.DeviceClassSpec@34-
resource.v1.DeviceClassConfiguration opaque:.OpaqueDeviceConfiguration@34-
resource.v1.DeviceClassSpec config:[.DeviceClassConfiguration]@34- extendedResourceName@34- selectors:[.DeviceSelector]@34-
resource.v1.DeviceConstraint distinctAttribute@34- matchAttribute@34- requests:[string]@34-
resource.v1.DeviceCounterConsumption compatibilityGroups:[string]@37- counterSet!@34- counters!:{.Counter}@34-
resource.v1.DeviceDerivedAttribute expression!@37- name!@37-
resource.v1.DeviceRequest exactly:.ExactDeviceRequest@34- firstAvailable:[.DeviceSubRequest]@34- name!@34-
resource.v1.DeviceSelector cel:.CELDeviceSelector@34-
resource.v1.DeviceSubRequest allocationMode@34- capacity:.CapacityRequirements@34- count:int64@34- derivedAttributes:[.DeviceDerivedAttribute]@37- deviceClassName!@34- name!@34- selectors:[.DeviceSelector]@34- tolerations:[.DeviceToleration]@34-
resource.v1.DeviceTaint effect!@34- key!@34- timeAdded:time@34- value@34-
resource.v1.DeviceTaintRule apiVersion@37- kind@37- metadata:meta.v1.ObjectMeta@37- spec!:.DeviceTaintRuleSpec@37- status:any@37-
resource.v1.DeviceTaintRuleSpec deviceSelector:.DeviceTaintSelector@37- taint!:.DeviceTaint@37-
resource.v1.DeviceTaintSelector device@37- driver@37- pool@37-
resource.v1.DeviceToleration effect@34- key@34- operator@34- tolerationSeconds:int64@34- value@34-
resource.v1.ExactDeviceRequest adminAccess:boolean@34- allocationMode@34- capacity:.CapacityRequirements@34- count:int64@34- derivedAttributes:[.DeviceDerivedAttribute]@37- deviceClassName!@34- selectors:[.DeviceSelector]@34- tolerations:[.DeviceToleration]@34-
resource.v1.NodeAllocatableMapping capacityKey@37- capacityMultiplier:quantity@37- deviceMultiplier:quantity@37-
resource.v1.NodeAllocatableOverhead perContainer:quantity@37- perPod:quantity@37-
resource.v1.NodeAllocatableResource mapping:.NodeAllocatableMapping@37- overhead:.NodeAllocatableOverhead@37-
resource.v1.NodeAllocatableResourceMapping allocationMultiplier:quantity@36-36 capacityKey@36-36
resource.v1.OpaqueDeviceConfiguration driver!@34- parameters!:any@34-
resource.v1.ResourceClaim apiVersion@34- kind@34- metadata:meta.v1.ObjectMeta@34- spec:.ResourceClaimSpec@34- status:any@34-
resource.v1.ResourceClaimSpec devices:.DeviceClaim@34-
resource.v1.ResourceClaimTemplate apiVersion@34- kind@34- metadata:meta.v1.ObjectMeta@34- spec:.ResourceClaimTemplateSpec@34-
resource.v1.ResourceClaimTemplateSpec metadata:meta.v1.ObjectMeta@34- spec:.ResourceClaimSpec@34-
resource.v1.ResourcePool generation:int64@34- name!@34- resourceSliceCount!:int64@34-
resource.v1.ResourceSlice apiVersion@34- kind@34- metadata:meta.v1.ObjectMeta@34- spec!:.ResourceSliceSpec@34-
resource.v1.ResourceSliceSpec allNodes:boolean@34- devices:[.Device]@34- driver!@34- nodeName@34- nodeSelector:core.v1.NodeSelector@34- partitionTypeAttribute@37- perDeviceNodeSelection:boolean@34- pool!:.ResourcePool@34- sharedCounters:[.CounterSet]@34- skipNodeOperations:[string]@37-
resource.v1alpha1.PodScheduling apiVersion@26-26 kind@26-26 metadata:meta.v1.ObjectMeta@26-26 spec:.PodSchedulingSpec@26-26 status:any@26-26
resource.v1alpha1.PodSchedulingSpec potentialNodes:[string]@26-26 selectedNode@26-26
resource.v1alpha1.ResourceClaim apiVersion@26-26 kind@26-26 metadata:meta.v1.ObjectMeta@26-26 spec:.ResourceClaimSpec@26-26 status:any@26-26
resource.v1alpha1.ResourceClaimParametersReference apiGroup@26-26 kind@26-26 name@26-26
resource.v1alpha1.ResourceClaimSpec allocationMode@26-26 parametersRef:.ResourceClaimParametersReference@26-26 resourceClassName@26-26
resource.v1alpha1.ResourceClaimTemplate apiVersion@26-26 kind@26-26 metadata:meta.v1.ObjectMeta@26-26 spec:.ResourceClaimTemplateSpec@26-26
resource.v1alpha1.ResourceClaimTemplateSpec metadata:meta.v1.ObjectMeta@26-26 spec:.ResourceClaimSpec@26-26
resource.v1alpha1.ResourceClass apiVersion@26-26 driverName@26-26 kind@26-26 metadata:meta.v1.ObjectMeta@26-26 parametersRef:.ResourceClassParametersReference@26-26 suitableNodes:core.v1.NodeSelector@26-26
resource.v1alpha1.ResourceClassParametersReference apiGroup@26-26 kind@26-26 name@26-26 namespace@26-26
resource.v1alpha2.DriverRequests driverName@30-30 requests:[.ResourceRequest]@30-30 vendorParameters:any@30-30
resource.v1alpha2.NamedResourcesAttribute bool:boolean@30-30 int:int64@30-30 intSlice:.NamedResourcesIntSlice@30-30 name@30-30 quantity:quantity@30-30 string@30-30 stringSlice:.NamedResourcesStringSlice@30-30 version@30-30
resource.v1alpha2.NamedResourcesFilter selector@30-30
resource.v1alpha2.NamedResourcesInstance attributes:[.NamedResourcesAttribute]@30-30 name@30-30
resource.v1alpha2.NamedResourcesIntSlice ints:[int64]@30-30
resource.v1alpha2.NamedResourcesRequest selector@30-30
resource.v1alpha2.NamedResourcesResources instances:[.NamedResourcesInstance]@30-30
resource.v1alpha2.NamedResourcesStringSlice strings:[string]@30-30
resource.v1alpha2.PodSchedulingContext apiVersion@27-30 kind@27-30 metadata:meta.v1.ObjectMeta@27-30 spec:.PodSchedulingContextSpec@27-30 status:any@27-30
resource.v1alpha2.PodSchedulingContextSpec potentialNodes:[string]@27-30 selectedNode@27-30
resource.v1alpha2.ResourceClaim apiVersion@27-30 kind@27-30 metadata:meta.v1.ObjectMeta@27-30 spec:.ResourceClaimSpec@27-30 status:any@27-30
resource.v1alpha2.ResourceClaimParameters apiVersion@30-30 driverRequests:[.DriverRequests]@30-30 generatedFrom:.ResourceClaimParametersReference@30-30 kind@30-30 metadata:meta.v1.ObjectMeta@30-30 shareable:boolean@30-30
resource.v1alpha2.ResourceClaimParametersReference apiGroup@27-30 kind@27-30 name@27-30
resource.v1alpha2.ResourceClaimSpec allocationMode@27-30 parametersRef:.ResourceClaimParametersReference@27-30 resourceClassName@27-30
resource.v1alpha2.ResourceClaimTemplate apiVersion@27-30 kind@27-30 metadata:meta.v1.ObjectMeta@27-30 spec:.ResourceClaimTemplateSpec@27-30
resource.v1alpha2.ResourceClaimTemplateSpec metadata:meta.v1.ObjectMeta@27-30 spec:.ResourceClaimSpec@27-30
resource.v1alpha2.ResourceClass apiVersion@27-30 driverName@27-30 kind@27-30 metadata:meta.v1.ObjectMeta@27-30 parametersRef:.ResourceClassParametersReference@27-30 structuredParameters:boolean@30-30 suitableNodes:core.v1.NodeSelector@27-30
resource.v1alpha2.ResourceClassParameters apiVersion@30-30 filters:[.ResourceFilter]@30-30 generatedFrom:.ResourceClassParametersReference@30-30 kind@30-30 metadata:meta.v1.ObjectMeta@30-30 vendorParameters:[.VendorParameters]@30-30
resource.v1alpha2.ResourceClassParametersReference apiGroup@27-30 kind@27-30 name@27-30 namespace@27-30
resource.v1alpha2.ResourceFilter driverName@30-30 namedResources:.NamedResourcesFilter@30-30
resource.v1alpha2.ResourceRequest namedResources:.NamedResourcesRequest@30-30 vendorParameters:any@30-30
resource.v1alpha2.ResourceSlice apiVersion@30-30 driverName@30-30 kind@30-30 metadata:meta.v1.ObjectMeta@30-30 namedResources:.NamedResourcesResources@30-30 nodeName@30-30
resource.v1alpha2.VendorParameters driverName@30-30 parameters:any@30-30
resource.v1alpha3.BasicDevice allNodes:boolean@33-33 attributes:{.DeviceAttribute}@31-33 capacity:{quantity}@31-33 consumesCounters:[.DeviceCounterConsumption]@33-33 nodeName@33-33 nodeSelector:core.v1.NodeSelector@33-33 taints:[.DeviceTaint]@33-33
resource.v1alpha3.CELDeviceSelector expression@31-34
resource.v1alpha3.Counter value:quantity@33-33
resource.v1alpha3.CounterSet counters:{.Counter}@33-33 name@33-33
resource.v1alpha3.Device basic:.BasicDevice@31-33 name@31-33
resource.v1alpha3.DeviceAttribute bool:boolean@31-33 int:int64@31-33 string@31-33 version@31-33
resource.v1alpha3.DeviceClaim config:[.DeviceClaimConfiguration]@31-33 constraints:[.DeviceConstraint]@31-33 requests:[.DeviceRequest]@31-33
resource.v1alpha3.DeviceClaimConfiguration opaque:.OpaqueDeviceConfiguration@31-33 requests:[string]@31-33
resource.v1alpha3.DeviceClass apiVersion@31-33 kind@31-33 metadata:meta.v1.ObjectMeta@31-33 spec:.DeviceClassSpec@31-33
resource.v1alpha3.DeviceClassConfiguration opaque:.OpaqueDeviceConfiguration@31-33
resource.v1alpha3.DeviceClassSpec config:[.DeviceClassConfiguration]@31-33 selectors:[.DeviceSelector]@31-33 suitableNodes:core.v1.NodeSelector@31-31
resource.v1alpha3.DeviceConstraint matchAttribute@31-33 requests:[string]@31-33
resource.v1alpha3.DeviceCounterConsumption counterSet@33-33 counters:{.Counter}@33-33
resource.v1alpha3.DeviceRequest adminAccess:boolean@31-33 allocationMode@31-33 count:int64@31-33 deviceClassName@31-33 firstAvailable:[.DeviceSubRequest]@33-33 name@31-33 selectors:[.DeviceSelector]@31-33 tolerations:[.DeviceToleration]@33-33
resource.v1alpha3.DeviceSelector cel:.CELDeviceSelector@31-34
resource.v1alpha3.DeviceSubRequest allocationMode@33-33 count:int64@33-33 deviceClassName@33-33 name@33-33 selectors:[.DeviceSelector]@33-33 tolerations:[.DeviceToleration]@33-33
resource.v1alpha3.DeviceTaint effect@33- key@33- timeAdded:time@33- value@33-
resource.v1alpha3.DeviceTaintRule apiVersion@33- kind@33- metadata:meta.v1.ObjectMeta@33- spec:.DeviceTaintRuleSpec@33- status:any@35-
resource.v1alpha3.DeviceTaintRuleSpec deviceSelector:.DeviceTaintSelector@33- taint:.DeviceTaint@33-
resource.v1alpha3.DeviceTaintSelector device@33- deviceClassName@33-34 driver@33- pool@33- selectors:[.DeviceSelector]@33-34
resource.v1alpha3.DeviceToleration effect@33-33 key@33-33 operator@33-33 tolerationSeconds:int64@33-33 value@33-33
resource.v1alpha3.OpaqueDeviceConfiguration driver@31-33 parameters:any@31-33
resource.v1alpha3.PodSchedulingContext apiVersion@31-31 kind@31-31 metadata:meta.v1.ObjectMeta@31-31 spec:.PodSchedulingContextSpec@31-31 status:any@31-31
resource.v1alpha3.PodSchedulingContextSpec potentialNodes:[string]@31-31 selectedNode@31-31
resource.v1alpha3.ResourceClaim apiVersion@31-33 kind@31-33 metadata:meta.v1.ObjectMeta@31-33 spec:.ResourceClaimSpec@31-33 status:any@31-33
resource.v1alpha3.ResourceClaimSpec controller@31-31 devices:.DeviceClaim@31-33
resource.v1alpha3.ResourceClaimTemplate apiVersion@31-33 kind@31-33 metadata:meta.v1.ObjectMeta@31-33 spec:.ResourceClaimTemplateSpec@31-33
resource.v1alpha3.ResourceClaimTemplateSpec metadata:meta.v1.ObjectMeta@31-33 spec:.ResourceClaimSpec@31-33
resource.v1alpha3.ResourcePool generation:int64@31-33 name@31-33 resourceSliceCount:int64@31-33
resource.v1alpha3.ResourcePoolStatusRequest apiVersion@36- kind@36- metadata:meta.v1.ObjectMeta@36- spec:.ResourcePoolStatusRequestSpec@36- status:any@36-
resource.v1alpha3.ResourcePoolStatusRequestSpec defaultPartitionTypeAttribute@37- driver@36- limit:int32@36- poolName@36-
resource.v1alpha3.ResourceSlice apiVersion@31-33 kind@31-33 metadata:meta.v1.ObjectMeta@31-33 spec:.ResourceSliceSpec@31-33
resource.v1alpha3.ResourceSliceSpec allNodes:boolean@31-33 devices:[.Device]@31-33 driver@31-33 nodeName@31-33 nodeSelector:core.v1.NodeSelector@31-33 perDeviceNodeSelection:boolean@33-33 pool:.ResourcePool@31-33 sharedCounters:[.CounterSet]@33-33
resource.v1beta1.BasicDevice allNodes:boolean@33- allowMultipleAllocations:boolean@34- attributes:{.DeviceAttribute}@32- bindingConditions:[string]@34- bindingFailureConditions:[string]@34- bindsToNode:boolean@34- capacity:{.DeviceCapacity}@32- consumesCounters:[.DeviceCounterConsumption]@33- nodeAllocatableResourceMappings:{.NodeAllocatableResourceMapping}@36-36 nodeAllocatableResources:{.NodeAllocatableResource}@37- nodeName@33- nodeSelector:core.v1.NodeSelector@33- taints:[.DeviceTaint]@33-
resource.v1beta1.CELDeviceSelector expression@32-
resource.v1beta1.CapacityRequestPolicy default:quantity@34- validRange:.CapacityRequestPolicyRange@34- validValues:[quantity]@34-
resource.v1beta1.CapacityRequestPolicyRange max:quantity@34- min:quantity@34- step:quantity@34-
resource.v1beta1.CapacityRequirements requests:{quantity}@34-
resource.v1beta1.Counter value:quantity@33-
resource.v1beta1.CounterSet counters:{.Counter}@33- name@33-
resource.v1beta1.Device basic:.BasicDevice@32- name@32-
resource.v1beta1.DeviceAttribute bool:boolean@32- bools:[boolean]@36- int:int64@32- ints:[int64]@36- string@32- strings:[string]@36- version@32- versions:[string]@36-
resource.v1beta1.DeviceCapacity requestPolicy:.CapacityRequestPolicy@34- value:quantity@32-
resource.v1beta1.DeviceClaim config:[.DeviceClaimConfiguration]@32- constraints:[.DeviceConstraint]@32- requests:[.DeviceRequest]@32-
resource.v1beta1.DeviceClaimConfiguration opaque:.OpaqueDeviceConfiguration@32- requests:[string]@32-
resource.v1beta1.DeviceClass apiVersion@32- kind@32- metadata:meta.v1.ObjectMeta@32- spec:.DeviceClassSpec@32-
resource.v1beta1.DeviceClassConfiguration opaque:.OpaqueDeviceConfiguration@32-
resource.v1beta1.DeviceClassSpec config:[.DeviceClassConfiguration]@32- extendedResourceName@34- selectors:[.DeviceSelector]@32-
resource.v1beta1.DeviceConstraint distinctAttribute@34- matchAttribute@32- requests:[string]@32-
resource.v1beta1.DeviceCounterConsumption compatibilityGroups:[string]@37- counterSet@33- counters:{.Counter}@33-
resource.v1beta1.DeviceDerivedAttribute expression@37- name@37-
resource.v1beta1.DeviceRequest adminAccess:boolean@32- allocationMode@32- capacity:.CapacityRequirements@34- count:int64@32- derivedAttributes:[.DeviceDerivedAttribute]@37- deviceClassName@32- firstAvailable:[.DeviceSubRequest]@33- name@32- selectors:[.DeviceSelector]@32- tolerations:[.DeviceToleration]@33-
resource.v1beta1.DeviceSelector cel:.CELDeviceSelector@32-
resource.v1beta1.DeviceSubRequest allocationMode@33- capacity:.CapacityRequirements@34- count:int64@33- derivedAttributes:[.DeviceDerivedAttribute]@37- deviceClassName@33- name@33- selectors:[.DeviceSelector]@33- tolerations:[.DeviceToleration]@33-
resource.v1beta1.DeviceTaint effect@33- key@33- timeAdded:time@33- value@33-
resource.v1beta1.DeviceToleration effect@33- key@33- operator@33- tolerationSeconds:int64@33- value@33-
resource.v1beta1.NodeAllocatableMapping capacityKey@37- capacityMultiplier:quantity@37- deviceMultiplier:quantity@37-
resource.v1beta1.NodeAllocatableOverhead perContainer:quantity@37- perPod:quantity@37-
resource.v1beta1.NodeAllocatableResource mapping:.NodeAllocatableMapping@37- overhead:.NodeAllocatableOverhead@37-
resource.v1beta1.NodeAllocatableResourceMapping allocationMultiplier:quantity@36-36 capacityKey@36-36
resource.v1beta1.OpaqueDeviceConfiguration driver@32- parameters:any@32-
resource.v1beta1.ResourceClaim apiVersion@32- kind@32- metadata:meta.v1.ObjectMeta@32- spec:.ResourceClaimSpec@32- status:any@32-
resource.v1beta1.ResourceClaimSpec devices:.DeviceClaim@32-
resource.v1beta1.ResourceClaimTemplate apiVersion@32- kind@32- metadata:meta.v1.ObjectMeta@32- spec:.ResourceClaimTemplateSpec@32-
resource.v1beta1.ResourceClaimTemplateSpec metadata:meta.v1.ObjectMeta@32- spec:.ResourceClaimSpec@32-
resource.v1beta1.ResourcePool generation:int64@32- name@32- resourceSliceCount:int64@32-
resource.v1beta1.ResourceSlice apiVersion@32- kind@32- metadata:meta.v1.ObjectMeta@32- spec:.ResourceSliceSpec@32-
resource.v1beta1.ResourceSliceSpec allNodes:boolean@32- devices:[.Device]@32- driver@32- nodeName@32- nodeSelector:core.v1.NodeSelector@32- partitionTypeAttribute@37- perDeviceNodeSelection:boolean@33- pool:.ResourcePool@32- sharedCounters:[.CounterSet]@33- skipNodeOperations:[string]@37-
resource.v1beta2.CELDeviceSelector expression@33-
resource.v1beta2.CapacityRequestPolicy default:quantity@34- validRange:.CapacityRequestPolicyRange@34- validValues:[quantity]@34-
resource.v1beta2.CapacityRequestPolicyRange max:quantity@34- min:quantity@34- step:quantity@34-
resource.v1beta2.CapacityRequirements requests:{quantity}@34-
resource.v1beta2.Counter value:quantity@33-
resource.v1beta2.CounterSet counters:{.Counter}@33- name@33-
resource.v1beta2.Device allNodes:boolean@33- allowMultipleAllocations:boolean@34- attributes:{.DeviceAttribute}@33- bindingConditions:[string]@34- bindingFailureConditions:[string]@34- bindsToNode:boolean@34- capacity:{.DeviceCapacity}@33- consumesCounters:[.DeviceCounterConsumption]@33- name@33- nodeAllocatableResourceMappings:{.NodeAllocatableResourceMapping}@36-36 nodeAllocatableResources:{.NodeAllocatableResource}@37- nodeName@33- nodeSelector:core.v1.NodeSelector@33- taints:[.DeviceTaint]@33-
resource.v1beta2.DeviceAttribute bool:boolean@33- bools:[boolean]@36- int:int64@33- ints:[int64]@36- string@33- strings:[string]@36- version@33- versions:[string]@36-
resource.v1beta2.DeviceCapacity requestPolicy:.CapacityRequestPolicy@34- value:quantity@33-
resource.v1beta2.DeviceClaim config:[.DeviceClaimConfiguration]@33- constraints:[.DeviceConstraint]@33- requests:[.DeviceRequest]@33-
resource.v1beta2.DeviceClaimConfiguration opaque:.OpaqueDeviceConfiguration@33- requests:[string]@33-
resource.v1beta2.DeviceClass apiVersion@33- kind@33- metadata:meta.v1.ObjectMeta@33- spec:.DeviceClassSpec@33-
resource.v1beta2.DeviceClassConfiguration opaque:.OpaqueDeviceConfiguration@33-
resource.v1beta2.DeviceClassSpec config:[.DeviceClassConfiguration]@33- extendedResourceName@34- selectors:[.DeviceSelector]@33-
resource.v1beta2.DeviceConstraint distinctAttribute@34- matchAttribute@33- requests:[string]@33-
resource.v1beta2.DeviceCounterConsumption compatibilityGroups:[string]@37- counterSet@33- counters:{.Counter}@33-
resource.v1beta2.DeviceDerivedAttribute expression@37- name@37-
resource.v1beta2.DeviceRequest exactly:.ExactDeviceRequest@33- firstAvailable:[.DeviceSubRequest]@33- name@33-
resource.v1beta2.DeviceSelector cel:.CELDeviceSelector@33-
resource.v1beta2.DeviceSubRequest allocationMode@33- capacity:.CapacityRequirements@34- count:int64@33- derivedAttributes:[.DeviceDerivedAttribute]@37- deviceClassName@33- name@33- selectors:[.DeviceSelector]@33- tolerations:[.DeviceToleration]@33-
resource.v1beta2.DeviceTaint effect@33- key@33- timeAdded:time@33- value@33-
resource.v1beta2.DeviceTaintRule apiVersion@36- kind@36- metadata:meta.v1.ObjectMeta@36- spec:.DeviceTaintRuleSpec@36- status:any@36-
resource.v1beta2.DeviceTaintRuleSpec deviceSelector:.DeviceTaintSelector@36- taint:.DeviceTaint@36-
resource.v1beta2.DeviceTaintSelector device@36- driver@36- pool@36-
resource.v1beta2.DeviceToleration effect@33- key@33- operator@33- tolerationSeconds:int64@33- value@33-
resource.v1beta2.ExactDeviceRequest adminAccess:boolean@33- allocationMode@33- capacity:.CapacityRequirements@34- count:int64@33- derivedAttributes:[.DeviceDerivedAttribute]@37- deviceClassName@33- selectors:[.DeviceSelector]@33- tolerations:[.DeviceToleration]@33-
resource.v1beta2.NodeAllocatableMapping capacityKey@37- capacityMultiplier:quantity@37- deviceMultiplier:quantity@37-
resource.v1beta2.NodeAllocatableOverhead perContainer:quantity@37- perPod:quantity@37-
resource.v1beta2.NodeAllocatableResource mapping:.NodeAllocatableMapping@37- overhead:.NodeAllocatableOverhead@37-
resource.v1beta2.NodeAllocatableResourceMapping allocationMultiplier:quantity@36-36 capacityKey@36-36
resource.v1beta2.OpaqueDeviceConfiguration driver@33- parameters:any@33-
resource.v1beta2.ResourceClaim apiVersion@33- kind@33- metadata:meta.v1.ObjectMeta@33- spec:.ResourceClaimSpec@33- status:any@33-
resource.v1beta2.ResourceClaimSpec devices:.DeviceClaim@33-
resource.v1beta2.ResourceClaimTemplate apiVersion@33- kind@33- metadata:meta.v1.ObjectMeta@33- spec:.ResourceClaimTemplateSpec@33-
resource.v1beta2.ResourceClaimTemplateSpec metadata:meta.v1.ObjectMeta@33- spec:.ResourceClaimSpec@33-
resource.v1beta2.ResourcePool generation:int64@33- name@33- resourceSliceCount:int64@33-
resource.v1beta2.ResourceSlice apiVersion@33- kind@33- metadata:meta.v1.ObjectMeta@33- spec:.ResourceSliceSpec@33-
resource.v1beta2.ResourceSliceSpec allNodes:boolean@33- devices:[.Device]@33- driver@33- nodeName@33- nodeSelector:core.v1.NodeSelector@33- partitionTypeAttribute@37- perDeviceNodeSelection:boolean@33- pool:.ResourcePool@33- sharedCounters:[.CounterSet]@33- skipNodeOperations:[string]@37-
scheduling.v1.PriorityClass apiVersion description globalDefault:boolean kind metadata:meta.v1.ObjectMeta preemptionPolicy:$core.v1.PreemptionPolicy value:int32
scheduling.v1alpha1.BasicSchedulingPolicy
scheduling.v1alpha1.GangSchedulingPolicy minCount:int32@35-35
scheduling.v1alpha1.PodGroup name@35-35 policy:.PodGroupPolicy@35-35
scheduling.v1alpha1.PodGroupPolicy basic:.BasicSchedulingPolicy@35-35 gang:.GangSchedulingPolicy@35-35
scheduling.v1alpha1.TypedLocalObjectReference apiGroup@35-35 kind@35-35 name@35-35
scheduling.v1alpha1.Workload apiVersion@35-35 kind@35-35 metadata:meta.v1.ObjectMeta@35-35 spec:.WorkloadSpec@35-35
scheduling.v1alpha1.WorkloadSpec controllerRef:.TypedLocalObjectReference@35-35 podGroups:[.PodGroup]@35-35
scheduling.v1alpha2.BasicSchedulingPolicy
scheduling.v1alpha2.GangSchedulingPolicy minCount:int32@36-36
scheduling.v1alpha2.PodGroup apiVersion@36-36 kind@36-36 metadata:meta.v1.ObjectMeta@36-36 spec:.PodGroupSpec@36-36 status:any@36-36
scheduling.v1alpha2.PodGroupResourceClaim name@36-36 resourceClaimName@36-36 resourceClaimTemplateName@36-36
scheduling.v1alpha2.PodGroupSchedulingConstraints topology:[.TopologyConstraint]@36-36
scheduling.v1alpha2.PodGroupSchedulingPolicy basic:.BasicSchedulingPolicy@36-36 gang:.GangSchedulingPolicy@36-36
scheduling.v1alpha2.PodGroupSpec disruptionMode@36-36 podGroupTemplateRef:.PodGroupTemplateReference@36-36 priority:int32@36-36 priorityClassName@36-36 resourceClaims:[.PodGroupResourceClaim]@36-36 schedulingConstraints:.PodGroupSchedulingConstraints@36-36 schedulingPolicy:.PodGroupSchedulingPolicy@36-36
scheduling.v1alpha2.PodGroupTemplate disruptionMode@36-36 name@36-36 priority:int32@36-36 priorityClassName@36-36 resourceClaims:[.PodGroupResourceClaim]@36-36 schedulingConstraints:.PodGroupSchedulingConstraints@36-36 schedulingPolicy:.PodGroupSchedulingPolicy@36-36
scheduling.v1alpha2.PodGroupTemplateReference workload:.WorkloadPodGroupTemplateReference@36-36
scheduling.v1alpha2.TopologyConstraint key@36-36
scheduling.v1alpha2.TypedLocalObjectReference apiGroup@36-36 kind@36-36 name@36-36
scheduling.v1alpha2.Workload apiVersion@36-36 kind@36-36 metadata:meta.v1.ObjectMeta@36-36 spec:.WorkloadSpec@36-36
scheduling.v1alpha2.WorkloadPodGroupTemplateReference podGroupTemplateName@36-36 workloadName@36-36
scheduling.v1alpha2.WorkloadSpec controllerRef:.TypedLocalObjectReference@36-36 podGroupTemplates:[.PodGroupTemplate]@36-36
scheduling.v1alpha3.AllCompositeDisruptionMode
scheduling.v1alpha3.AllDisruptionMode
scheduling.v1alpha3.BasicSchedulingPolicy
scheduling.v1alpha3.CompositeBasicSchedulingPolicy
scheduling.v1alpha3.CompositeDisruptionMode all:.AllCompositeDisruptionMode@37- single:.SingleCompositeDisruptionMode@37-
scheduling.v1alpha3.CompositeGangSchedulingPolicy minGroupCount:int32@37-
scheduling.v1alpha3.CompositePodGroup apiVersion@37- kind@37- metadata:meta.v1.ObjectMeta@37- spec:.CompositePodGroupSpec@37- status:any@37-
scheduling.v1alpha3.CompositePodGroupSchedulingConstraints topology:[.TopologyConstraint]@37-
scheduling.v1alpha3.CompositePodGroupSchedulingPolicy basic:.CompositeBasicSchedulingPolicy@37- gang:.CompositeGangSchedulingPolicy@37-
scheduling.v1alpha3.CompositePodGroupSpec disruptionMode:.CompositeDisruptionMode@37- parentCompositePodGroupName@37- preemptionPolicy@37- priority:int32@37- priorityClassName@37- schedulingConstraints:.CompositePodGroupSchedulingConstraints@37- schedulingPolicy:.CompositePodGroupSchedulingPolicy@37- workloadRef:.WorkloadReference@37-
scheduling.v1alpha3.CompositePodGroupTemplate compositePodGroupTemplates:[.CompositePodGroupTemplate]@37- disruptionMode:.CompositeDisruptionMode@37- name@37- podGroupTemplates:[.PodGroupTemplate]@37- preemptionPolicy@37- priority:int32@37- priorityClassName@37- schedulingConstraints:.CompositePodGroupSchedulingConstraints@37- schedulingPolicy:.CompositePodGroupSchedulingPolicy@37-
scheduling.v1alpha3.DisruptionMode all:.AllDisruptionMode@37- single:.SingleDisruptionMode@37-
scheduling.v1alpha3.GangSchedulingPolicy minCount:int32@37-
scheduling.v1alpha3.PodGroup apiVersion@37- kind@37- metadata:meta.v1.ObjectMeta@37- spec:.PodGroupSpec@37- status:any@37-
scheduling.v1alpha3.PodGroupResourceClaim name@37- resourceClaimName@37- resourceClaimTemplateName@37-
scheduling.v1alpha3.PodGroupSchedulingConstraints topology:[.TopologyConstraint]@37-
scheduling.v1alpha3.PodGroupSchedulingPolicy basic:.BasicSchedulingPolicy@37- gang:.GangSchedulingPolicy@37-
scheduling.v1alpha3.PodGroupSpec disruptionMode:.DisruptionMode@37- parentCompositePodGroupName@37- preemptionPolicy@37- priority:int32@37- priorityClassName@37- resourceClaims:[.PodGroupResourceClaim]@37- schedulingConstraints:.PodGroupSchedulingConstraints@37- schedulingPolicy:.PodGroupSchedulingPolicy@37- workloadRef:.WorkloadReference@37-
scheduling.v1alpha3.PodGroupTemplate disruptionMode:.DisruptionMode@37- name@37- preemptionPolicy@37- priority:int32@37- priorityClassName@37- resourceClaims:[.PodGroupResourceClaim]@37- schedulingConstraints:.PodGroupSchedulingConstraints@37- schedulingPolicy:.PodGroupSchedulingPolicy@37-
scheduling.v1alpha3.SingleCompositeDisruptionMode
scheduling.v1alpha3.SingleDisruptionMode
scheduling.v1alpha3.TopologyConstraint key@37-
scheduling.v1alpha3.TypedLocalObjectReference apiGroup@37- kind@37- name@37-
scheduling.v1alpha3.Workload apiVersion@37- kind@37- metadata:meta.v1.ObjectMeta@37- spec:.WorkloadSpec@37-
scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode
scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy
scheduling.v1alpha3.WorkloadPodGroupDisruptionMode all:.WorkloadPodGroupAllDisruptionMode@37- single:.WorkloadPodGroupSingleDisruptionMode@37-
scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy minCount:int32@37-
scheduling.v1alpha3.WorkloadPodGroupResourceClaim name@37- resourceClaimName@37- resourceClaimTemplateName@37-
scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints topology:[.TopologyConstraint]@37-
scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy basic:.WorkloadPodGroupBasicSchedulingPolicy@37- gang:.WorkloadPodGroupGangSchedulingPolicy@37-
scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode
scheduling.v1alpha3.WorkloadReference templateName@37- workloadName@37-
scheduling.v1alpha3.WorkloadSpec compositePodGroupTemplates:[.CompositePodGroupTemplate]@37- controllerRef:.TypedLocalObjectReference@37- podGroupTemplates:[.PodGroupTemplate]@37-
scheduling.v1beta1.AllCompositeDisruptionMode
scheduling.v1beta1.AllDisruptionMode
scheduling.v1beta1.BasicSchedulingPolicy
scheduling.v1beta1.CompositeBasicSchedulingPolicy
scheduling.v1beta1.CompositeDisruptionMode all:.AllCompositeDisruptionMode@37- single:.SingleCompositeDisruptionMode@37-
scheduling.v1beta1.CompositeGangSchedulingPolicy minGroupCount:int32@37-
scheduling.v1beta1.CompositePodGroupSchedulingConstraints topology:[.TopologyConstraint]@37-
scheduling.v1beta1.CompositePodGroupSchedulingPolicy basic:.CompositeBasicSchedulingPolicy@37- gang:.CompositeGangSchedulingPolicy@37-
scheduling.v1beta1.CompositePodGroupTemplate compositePodGroupTemplates:[.CompositePodGroupTemplate]@37- disruptionMode:.CompositeDisruptionMode@37- name@37- podGroupTemplates:[.PodGroupTemplate]@37- preemptionPolicy@37- priority:int32@37- priorityClassName@37- schedulingConstraints:.CompositePodGroupSchedulingConstraints@37- schedulingPolicy:.CompositePodGroupSchedulingPolicy@37-
scheduling.v1beta1.DisruptionMode all:.AllDisruptionMode@37- single:.SingleDisruptionMode@37-
scheduling.v1beta1.GangSchedulingPolicy minCount:int32@37-
scheduling.v1beta1.PodGroup apiVersion@37- kind@37- metadata:meta.v1.ObjectMeta@37- spec:.PodGroupSpec@37- status:any@37-
scheduling.v1beta1.PodGroupResourceClaim name@37- resourceClaimName@37- resourceClaimTemplateName@37-
scheduling.v1beta1.PodGroupSchedulingConstraints topology:[.TopologyConstraint]@37-
scheduling.v1beta1.PodGroupSchedulingPolicy basic:.BasicSchedulingPolicy@37- gang:.GangSchedulingPolicy@37-
scheduling.v1beta1.PodGroupSpec disruptionMode:.DisruptionMode@37- parentCompositePodGroupName@37- preemptionPolicy@37- priority:int32@37- priorityClassName@37- resourceClaims:[.PodGroupResourceClaim]@37- schedulingConstraints:.PodGroupSchedulingConstraints@37- schedulingPolicy:.PodGroupSchedulingPolicy@37- workloadRef:.WorkloadReference@37-
scheduling.v1beta1.PodGroupTemplate disruptionMode:.DisruptionMode@37- name@37- preemptionPolicy@37- priority:int32@37- priorityClassName@37- resourceClaims:[.PodGroupResourceClaim]@37- schedulingConstraints:.PodGroupSchedulingConstraints@37- schedulingPolicy:.PodGroupSchedulingPolicy@37-
scheduling.v1beta1.SingleCompositeDisruptionMode
scheduling.v1beta1.SingleDisruptionMode
scheduling.v1beta1.TopologyConstraint key@37-
scheduling.v1beta1.TypedLocalObjectReference apiGroup@37- kind@37- name@37-
scheduling.v1beta1.Workload apiVersion@37- kind@37- metadata:meta.v1.ObjectMeta@37- spec:.WorkloadSpec@37-
scheduling.v1beta1.WorkloadReference templateName@37- workloadName@37-
scheduling.v1beta1.WorkloadSpec compositePodGroupTemplates:[.CompositePodGroupTemplate]@37- controllerRef:.TypedLocalObjectReference@37- podGroupTemplates:[.PodGroupTemplate]@37-
storage.v1.CSIDriver apiVersion kind metadata:meta.v1.ObjectMeta spec:.CSIDriverSpec
storage.v1.CSIDriverSpec attachRequired:boolean fsGroupPolicy:$.FSGroupPolicy nodeAllocatableUpdatePeriodSeconds:int64@33- podInfoOnMount:boolean preventPodSchedulingIfMissing:boolean@36- requiresRepublish:boolean seLinuxMount:boolean@25- serviceAccountTokenInSecrets:boolean@35- storageCapacity:boolean tokenRequests:[.TokenRequest] volumeLifecycleModes:[$.VolumeLifecycleMode]
storage.v1.CSINode apiVersion kind metadata:meta.v1.ObjectMeta spec:.CSINodeSpec status:any@37-
storage.v1.CSINodeDriver allocatable:.VolumeNodeResources name! nodeID! topologyKeys:[string]
storage.v1.CSINodeSpec drivers:[.CSINodeDriver]
storage.v1.CSIStorageCapacity apiVersion capacity:quantity kind maximumVolumeSize:quantity metadata:meta.v1.ObjectMeta nodeTopology:meta.v1.LabelSelector storageClassName!
storage.v1.StorageClass allowVolumeExpansion:boolean allowedTopologies:[core.v1.TopologySelectorTerm] apiVersion kind metadata:meta.v1.ObjectMeta mountOptions:[string] parameters:{string} provisioner! reclaimPolicy:$core.v1.PersistentVolumeReclaimPolicy volumeBindingMode:$.VolumeBindingMode
storage.v1.TokenRequest audience expirationSeconds:int64
storage.v1.VolumeAttachment apiVersion kind metadata:meta.v1.ObjectMeta spec!:.VolumeAttachmentSpec status:any
storage.v1.VolumeAttachmentSource inlineVolumeSpec:core.v1.PersistentVolumeSpec persistentVolumeName
storage.v1.VolumeAttachmentSpec attacher! nodeName! source!:.VolumeAttachmentSource
storage.v1.VolumeAttributesClass apiVersion@34- driverName!@34- kind@34- metadata:meta.v1.ObjectMeta@34- parameters:{string}@34-
storage.v1.VolumeNodeResources count:int32
storage.v1alpha1.VolumeAttributesClass apiVersion@29-34 driverName@29-34 kind@29-34 metadata:meta.v1.ObjectMeta@29-34 parameters:{string}@29-34
storage.v1beta1.CSIStorageCapacity apiVersion@-26 capacity:quantity@-26 kind@-26 maximumVolumeSize:quantity@-26 metadata:meta.v1.ObjectMeta@-26 nodeTopology:meta.v1.LabelSelector@-26 storageClassName@-26
storage.v1beta1.VolumeAttributesClass apiVersion@31-36 driverName@31-36 kind@31-36 metadata:meta.v1.ObjectMeta@31-36 parameters:{string}@31-36
`;
