// Kubernetes manifests: whatever makes pods, as boxes on one host; namespaces are tenants. What a pod says is read in pod.ts,
// machines of KubeVirt in kubevirt.ts.
import { createDraft, type Draft } from './draft.ts';
import type { Imported } from './imported.ts';
import { readMachine } from './kubevirt.ts';
import { readPod } from './pod.ts';
import { at, entriesOf, itemsAt, numberAt, textAt, type Value } from './value.ts';

export function isKubernetes(document: Value): boolean {
  return at(document, 'kind') !== null && at(document, 'apiVersion') !== null;
}

/** Objects that say how pods are reached, what they may read and who may change them: nothing that shows here. */
const WITHOUT_BEARING = [
  ...['Namespace', 'Service', 'Endpoints', 'EndpointSlice', 'Ingress', 'IngressClass', 'ConfigMap', 'Secret'],
  ...[
    'PersistentVolume',
    'PersistentVolumeClaim',
    'StorageClass',
    'VolumeSnapshot',
    'VolumeSnapshotClass',
    'CSIDriver',
  ],
  ...['ServiceAccount', 'Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding', 'PodDisruptionBudget', 'Gateway'],
  ...['PriorityClass', 'CustomResourceDefinition', 'APIService', 'MutatingWebhookConfiguration', 'HTTPRoute', 'Lease'],
  ...['ValidatingWebhookConfiguration', 'RuntimeClass', 'Certificate', 'Issuer', 'ClusterIssuer', 'ServiceMonitor'],
  ...[
    'DataVolume',
    'NetworkAttachmentDefinition',
    'GatewayClass',
    'StorageBucket',
    'Event',
    'Node',
    'LocalSubjectAccessReview',
  ],
];

/** Objects that change what pods may do or take in ways that the model does not know. */
const NOT_MODELLED = [
  ...['NetworkPolicy', 'ResourceQuota', 'LimitRange', 'PodSecurityPolicy', 'VerticalPodAutoscaler'],
  ...['CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy', 'AuthorizationPolicy', 'PeerAuthentication'],
];
const AUTOSCALERS = ['HorizontalPodAutoscaler', 'ScaledObject'];

export function readKubernetes(documents: readonly Value[]): Imported {
  const draft = createDraft('kubernetes');
  const objects = documents.flatMap((document) => unpacked(document));
  const handlers = new Map<string, string>();
  for (const { kind, object } of objects) {
    if (kind !== 'RuntimeClass') continue;
    handlers.set(textAt(object, 'metadata', 'name') ?? '', textAt(object, 'handler') ?? '');
  }
  const ignored = new Map<string, { line: number; count: number }>();
  for (const { kind, object } of objects) {
    if (readObject(draft, kind, object, handlers)) continue;
    if (WITHOUT_BEARING.includes(kind)) {
      const before = ignored.get(kind);
      ignored.set(kind, { line: before?.line ?? object.line, count: (before?.count ?? 0) + 1 });
    } else tellOfKind(draft, kind, object);
  }
  for (const [kind, { line, count }] of ignored) draft.refuse(line, 'kind-ignored', { kind, count: String(count) });
  return draft.finish();
}

function tellOfKind(draft: Draft, kind: string, object: Value): void {
  const name = nameOf(object);
  if (!AUTOSCALERS.includes(kind)) {
    draft.refuse(object.line, NOT_MODELLED.includes(kind) ? 'kind-not-modelled' : 'kind-unknown', { kind, name });
    return;
  }
  const said = (...keys: readonly string[]) =>
    keys.map((key) => textAt(object, 'spec', key)).find((one) => one !== null);
  const target = textAt(object, 'spec', 'scaleTargetRef', 'name') ?? '';
  const least = said('minReplicas', 'minReplicaCount') ?? '1';
  const most = said('maxReplicas', 'maxReplicaCount') ?? '…';
  draft.refuse(object.line, 'autoscaler', { kind, name, target, least, most });
}

interface Described {
  readonly kind: string;
  readonly object: Value;
}

/** The objects of a List, also of lists of a kind (PodList), whose items need not say it again. */
function unpacked(document: Value, inList = ''): readonly Described[] {
  const kind = textAt(document, 'kind') ?? inList;
  if (!kind.endsWith('List') || at(document, 'items') === null) return kind === '' ? [] : [{ kind, object: document }];
  return itemsAt(document, 'items').flatMap((item) => unpacked(item, kind.replace(/List$/, '')));
}

function nameOf(object: Value): string {
  return textAt(object, 'metadata', 'name') ?? textAt(object, 'metadata', 'generateName') ?? '';
}

/** Whether it is something that makes pods or machines; then they are in the draft. */
function readObject(draft: Draft, kind: string, object: Value, handlers: ReadonlyMap<string, string>): boolean {
  const name = nameOf(object);
  const tenant = textAt(object, 'metadata', 'namespace') ?? undefined;
  const line = at(object, 'spec')?.line ?? object.line;
  const pod = (template: Value | null, replicas: number) => {
    const spec = at(template, 'spec');
    if (spec) readPod({ draft, name, tenant, replicas, handlers, spec, line: object.line });
  };
  const replicas = () => numberAt(object, 'spec', 'replicas') ?? 1;
  switch (kind) {
    case 'Pod':
      pod(object, 1);
      return true;
    case 'Deployment':
    case 'StatefulSet':
    case 'ReplicaSet':
    case 'ReplicationController':
    case 'DeploymentConfig':
      pod(at(object, 'spec', 'template'), replicas());
      return true;
    case 'DaemonSet':
      draft.assume(line, 'daemonset', { name });
      pod(at(object, 'spec', 'template'), 1);
      return true;
    case 'Job':
      draft.assume(line, 'job', { name });
      pod(at(object, 'spec', 'template'), numberAt(object, 'spec', 'parallelism') ?? 1);
      return true;
    case 'CronJob':
    case 'ScheduledJob':
      draft.assume(line, 'cronjob', { name });
      pod(
        at(object, 'spec', 'jobTemplate', 'spec', 'template'),
        numberAt(object, 'spec', 'jobTemplate', 'spec', 'parallelism') ?? 1,
      );
      return true;
    case 'VirtualMachine':
    case 'VirtualMachineInstanceReplicaSet':
      readMachine(
        draft,
        name,
        tenant,
        replicas(),
        at(object, 'spec', 'template', 'spec'),
        object.line,
        at(object, 'spec'),
      );
      return true;
    case 'VirtualMachineInstance':
      readMachine(draft, name, tenant, 1, at(object, 'spec'), object.line);
      return true;
    case 'PodTemplate':
      pod(at(object, 'template'), 1);
      return true;
    default:
      return entriesOf(object).length === 0;
  }
}
