// The keys of a pod and of its containers: what is read is read in pod.ts.
import { type Keys, keysWithout, tellWithout } from './bearing.ts';
import type { Draft } from './draft.ts';
import { at, entriesOf, type Value } from './value.ts';

const POD: Keys = {
  read: [
    ...['containers', 'initContainers', 'runtimeClassName', 'nodeSelector', 'hostNetwork', 'hostPID', 'hostIPC'],
    ...['hostUsers', 'volumes', 'securityContext'],
  ],
  without: [
    ...['restartPolicy', 'serviceAccount', 'serviceAccountName', 'automountServiceAccountToken', 'imagePullSecrets'],
    ...['terminationGracePeriodSeconds', 'dnsPolicy', 'dnsConfig', 'hostAliases', 'hostname', 'subdomain'],
    ...['activeDeadlineSeconds', 'enableServiceLinks', 'readinessGates', 'setHostnameAsFQDN', 'hostnameOverride'],
  ],
  beyond: [
    ...['affinity', 'tolerations', 'topologySpreadConstraints', 'nodeName', 'schedulerName', 'schedulingGates'],
    ...['priority', 'priorityClassName', 'preemptionPolicy', 'overhead', 'shareProcessNamespace', 'os', 'resources'],
    ...['ephemeralContainers', 'resourceClaims'],
  ],
};

const CONTAINER: Keys = {
  read: ['name', 'image', 'resources', 'securityContext', 'volumeMounts'],
  without: [
    ...['command', 'args', 'env', 'envFrom', 'ports', 'workingDir', 'imagePullPolicy', 'lifecycle', 'restartPolicy'],
    ...['livenessProbe', 'readinessProbe', 'startupProbe', 'stdin', 'stdinOnce', 'tty', 'terminationMessagePath'],
    ...['terminationMessagePolicy'],
  ],
  beyond: ['volumeDevices', 'resizePolicy', 'restartPolicyRules'],
};

const SECURITY: Keys = {
  read: [
    ...['privileged', 'capabilities', 'seccompProfile', 'appArmorProfile', 'allowPrivilegeEscalation'],
    ...['readOnlyRootFilesystem'],
  ],
  without: ['fsGroup', 'fsGroupChangePolicy', 'supplementalGroups', 'supplementalGroupsPolicy'],
  beyond: [
    ...['runAsUser', 'runAsGroup', 'runAsNonRoot', 'seLinuxOptions', 'seLinuxChangePolicy', 'windowsOptions'],
    ...['procMount', 'sysctls'],
  ],
};

const RESOURCES: Keys = { read: ['limits', 'requests'], without: [], beyond: ['claims'] };

/** Says of every key of a pod that is not read what it means here. */
export function tellOfPod(draft: Draft, name: string, spec: Value, line: number): void {
  const security = keysWithout(draft, name, at(spec, 'securityContext'), SECURITY, 'securityContext.');
  tellWithout(draft, line, name, [...keysWithout(draft, name, spec, POD), ...security]);
}

export function tellOfContainer(draft: Draft, name: string, container: Value): void {
  const resources = at(container, 'resources');
  tellWithout(draft, container.line, name, [
    ...keysWithout(draft, name, container, CONTAINER),
    ...keysWithout(draft, name, at(container, 'securityContext'), SECURITY, 'securityContext.'),
    ...keysWithout(draft, name, resources, RESOURCES, 'resources.'),
  ]);
  for (const list of ['limits', 'requests']) {
    // Whatever is not processor or memory is a device, or a name that a cluster gives to one.
    for (const [key, { line }] of entriesOf(at(resources, list))) {
      if (key !== 'cpu' && key !== 'memory') draft.refuse(line, 'key', { name, key: `resources.${list}.${key}` });
    }
  }
}
