// Real texts of every kind that the page takes from outside, small enough to be torn into a hundred thousand others.

export const NOTATIONS = [
  'host:x86,16cpu,64G(vm:debian,2cpu,4G,@acme(container:nginx*3;container:postgres,1G);container:redis,@globex*40)',
  'host:z#m,32cpu,256G,merging=off,name="Our z16"(lpar#prod,dedicated=on(vm:debian#a,4cpu,8G,@"A, B"(container:jvm*2#app,cpumax=1.5,weight=200)))',
  'host:x86(container:redis#a,privileged=on,caps=none+net_admin,seccomp=off,lsm=none,mounts=/etc:ro+/,ns=mnt+pid,disk=10M);host:z(zvm(vm))',
  'host:x86(gvisor:node#g,network=none;kata:mongo,start=restore;microvm*100,console=on;system-container:debian(container:python*2,starts=5))',
];

export const LINKS = [
  '#v=1&t=host:x86,16cpu,64G(container:nginx*3%23web;vm:debian(container:redis))&r=web&p=ksm.sleepMs=5,ksm.pagesToScan=300',
  '#v=1&t=host:z(lpar%23p(container:nginx%23web))&i=5s:cpu-hog@web,12.5s:end-cpu-hog@web&flaw=CVE-2019-5736@web&at=12.5s&l=density/how-many',
  '#v=1&t=host:x86(container:shop)&d=%7B%22images%22:%5B%7B%22id%22:%22shop%22,%22architectures%22:%5B%22amd64%22%5D,%22layers%22:%5B%7B%22id%22:%22debian-base%22%7D,%7B%22id%22:%22x%22,%22sizeMiB%22:12%7D%5D,%22startCpuMs%22:5,%22privateMemoryMiB%22:9%7D%5D%7D',
];

export const SCENARIOS = [
  '{"strata":1,"name":"A","topology":"host:x86,4cpu,8G(container:redis#a;vm:debian#m(container:nginx#b))","seed":7,"running":["a"],"parameters":{"ksm.sleepMs":5},"timeline":[{"at":"5s","do":"memory-hog in a"},{"at":9000,"do":"end memory-hog in a"},{"at":"10s","do":"add container:nginx*2 into m"}]}',
  '{"strata":1,"topology":"host:own(container:shop)","definitions":{"platforms":[{"id":"own","family":"x86","cores":8,"memoryGiB":32}],"images":[{"id":"shop","architectures":["amd64"],"layers":[{"id":"debian-base"},{"id":"shop","sizeMiB":100}],"startCpuMs":100,"privateMemoryMiB":64}],"workloads":[]}}',
];

export const COMPOSE = [
  `x-a: &a {mem_limit: 64m, cpus: '0.5'}
services:
  web:
    <<: *a
    image: "nginx:\${TAG:-1}"
    deploy: {replicas: 2, resources: {limits: {cpus: '0.5', memory: 1gb}, reservations: {memory: 20M}}}
    volumes: ['./x:/x:ro', '/etc:/e', {type: bind, source: /var, target: /v, read_only: true}]
    cap_add: [NET_ADMIN]
    security_opt: [seccomp:unconfined, no-new-privileges:true]
  db: {extends: {service: web}, image: postgres, network_mode: host, profiles: [a, b]}
  s: {build: ., platform: linux/s390x, runtime: runsc, pids_limit: 10, cpu_shares: 512, read_only: true}
networks: {a: {}, b: {}}
`,
  'web:\n  image: redis\n  scale: 3\n  privileged: true\n  pid: host\nworker:\n  build: .\n  cap_drop:\n    - ALL\n',
];

export const KUBERNETES = [
  `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: acme}
spec:
  replicas: 3
  template:
    spec:
      runtimeClassName: kata
      hostNetwork: true
      initContainers: [{name: i, image: busybox}]
      nodeSelector: {kubernetes.io/arch: s390x}
      containers:
      - name: a
        image: redis
        resources: {limits: {cpu: 500m, memory: 1Gi}, requests: {cpu: "1", memory: 128Mi}}
        securityContext: {capabilities: {add: [NET_RAW], drop: [ALL]}, seccompProfile: {type: RuntimeDefault}}
        volumeMounts: [{name: v, mountPath: /v, readOnly: true}]
      volumes: [{name: v, hostPath: {path: /var/run}}]
---
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Service}
- {apiVersion: batch/v1, kind: CronJob, metadata: {name: c}, spec: {jobTemplate: {spec: {template: {spec: {containers: [{image: x}]}}}}}}
`,
  '{"apiVersion":"kubevirt.io/v1","kind":"VirtualMachine","metadata":{"name":"v"},"spec":{"template":{"spec":{"domain":{"cpu":{"cores":2},"memory":{"guest":"2Gi"}}}}}}',
];

export const LIBVIRT = [
  `<?xml version='1.0'?><domain type='kvm'><name>a</name><memory unit='GiB'>2</memory><currentMemory>1048576</currentMemory>
<vcpu current='1'>2</vcpu><memtune><hard_limit unit='G'>1</hard_limit></memtune>
<cputune><shares>512</shares><quota>5000</quota><period>100000</period></cputune>
<os><type arch='s390x'>hvm</type><kernel>/k</kernel></os><cpu><feature name='vmx' policy='disable'/></cpu>
<devices><interface type='network'/><disk/></devices></domain>`,
  "<domain type='lxc'><name>c &amp; d</name><memory>500000</memory><os><type>exe</type></os></domain><domain type='qemu'><name>e</name></domain>",
  `<!DOCTYPE domain>\n<domain type='vz'><name>f</name><metadata><l:libosinfo xmlns:l='x'><l:os id='http://alpinelinux.org/alpinelinux/3.19'/></l:libosinfo></metadata>
<cpu><numa><cell memory='1' unit='GiB'/><cell memory='4096'/></numa></cpu><vcpu current='2'>8</vcpu></domain>`,
];

export const INSPECTED = [
  '{"Id":"a","State":{"Running":true},"HostConfig":null}\n{"Id":"b","Names":["/b"],"Image":"redis","State":"running","HostConfig":{"Runtime":"io.containerd.kata-fc.v2"}}\n',
  '[{"Id":"a","Name":"/a","State":{"Running":true},"Config":{"Image":"nginx:1"},"AppArmorProfile":"unconfined","Mounts":[{"Type":"bind","Source":"/etc","RW":false}],"HostConfig":{"Memory":1000000000,"NanoCpus":1500000000,"CpuShares":512,"PidsLimit":100,"CapAdd":["ALL"],"SecurityOpt":["seccomp=unconfined"],"NetworkMode":"host","Runtime":"runsc","Privileged":false,"ReadonlyRootfs":true}}]',
];

export const STATS = [
  '\u001B[2J\u001B[HID   NAME   CPU %   MEM USAGE / LIMIT\na1   web   --   -- / --\n\u001B[2J\u001B[HID   NAME   CPU %   MEM USAGE / LIMIT\na1   web   1%   1MiB / 2GiB\nme:~$\n',
  '[{"id":"a1","name":"web","cpu_percent":"1%","mem_usage":"8MB / 2GB"},{"id":"","name":"--","mem_usage":"0B / 0B"}]',
  'CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT     MEM %     NET I/O       BLOCK I/O   PIDS\nabc123   web-1   0.15%   21.5MiB / 7.6GiB   0.28%   1.2kB / 0B   0B / 0B   5\ndef456   db   12%   1GiB / 2GiB   50%   0B / 0B   1MB / 2MB   9\n',
  '{"Container":"abc","Name":"web","CPUPerc":"0.1%","MemUsage":"1MiB / 2GiB"}\n{"Container":"d","Name":"db","CPUPerc":"2%","MemUsage":"5MiB / 2GiB"}\n',
];

export const PICTURES = [
  '<svg xmlns="http://www.w3.org/2000/svg" width="9"><title>A</title><metadata><strata:state xmlns:strata="urn:strata:state:1">https://x.org/#v=1&amp;t=host:x86(container:nginx)&amp;at=5s</strata:state></metadata><rect width="9"/></svg>',
];

export const EDITS = [
  ...[
    'add container:nginx*2,@acme into vm',
    'remove web',
    'set web memmax=256M caps=none+chown lsm=none',
    'move web into vm',
  ],
  ...['memory-hog in web', 'end memory-hog in web', 'set host cores=8 memory=16G', 'add host:z,4cpu'],
];

export const MESSAGES = [
  ...['{"strata":1,"command":"hello","resizes":true,"id":"a"}', '{"strata":1,"command":"play"}'],
  ...['{"strata":1,"command":"open","link":"#v=1&t=host:x86(container:nginx)","id":7}'],
  '{"strata":1,"command":"set","figures":{"ksm.sleepMs":5,"other":null},"speed":4,"seed":7,"theme":null,"lang":"en"}',
  ...['{"strata":1,"command":"seek","seconds":12.5}', '{"strata":1,"command":"export","format":"csv","id":3}'],
];

const SCENE = '{"id":"a","title":"A","idea":"","notes":"","minutes":1,"shown":{"lesson":"l","step":"s"}}';

/** What the windows of a talk say to each other. */
export const TALK_MESSAGES = [
  ...['{"type":"hello"}', '{"type":"deed","deed":"next"}', '{"type":"hands","counts":[3,0,999]}'],
  ...['{"type":"goTo","at":3}', '{"type":"exercise","act":"more"}', '{"type":"timer","begunAt":1764000000000}'],
  `{"type":"state","talk":{"id":"t","title":"T","scenes":[${SCENE}]},"at":0,"black":false,"typed":null,"begunAt":null,"playing":true,
"reached":false,"poll":{"asks":"?","phase":"told","labels":["a","b"],"counts":[1,2],"right":{"index":1,"value":"4","place":0.5}},
"exercise":{"minutes":3,"countdown":{"totalMs":180000,"endsAt":null,"leftMs":5}},"claim":{"told":true,"verdict":"holds"},"code":false,"canShow":true,"figures":{"ready":"0.4 s"},"shown":true}`,
];

export const LESSONS = [
  `strataLesson: 1
id: everything
title: Everything
language: en
start: &shop
  topology: host:x86,4cpu,8G(container:nginx#web,@acme;container:redis#cache,@globex)
  running: [web]
  timeline: [{at: 2s, do: cpu-hog in cache}]
steps:
  - id: watch
    title: Watch
    text: "web is ready after {ready}, **so** [it is](https://example.org)."
    until: 4s
    look: {nodes: [web], chart: processor}
    figures: {ready: {measure: readyMs, of: {id: web}}}
    done: {all: [{measure: ready, atLeast: 1}, {any: [{measure: kernels, atMost: 1}, {not: {measure: lost, atLeast: 1}}]}]}
  - id: act
    title: Act
    task: Let the kernel fail.
    until: 8s
    scene: *shop
    done: {measure: lost, atLeast: 2}
    solution: [{at: 6s, do: kernel-panic in host}]
`,
];

export const TALKS = [
  `strataTalk: 1
title: Everything
about: "[it is](https://example.org)"
scenes:
  - {id: a, title: A, idea: One, notes: "**Say** it", minutes: 2, chart: processor, link: "v=1&t=host:x86(container:nginx%23web)&at=2s"}
  - {id: b, title: B, step: what-a-machine-is/it-boots, exercise: {minutes: 3, task: Try}, handout: So}
  - id: c
    title: C
    scene: {topology: "host:x86(container:nginx#web)", running: [web], timeline: [{at: 2s, do: cpu-hog in web}]}
    from: 1s
    until: 4s
    look: {nodes: [web]}
    poll: {kind: choice, asks: How many?, measure: {measure: kernels}, choices: [{id: one, says: One, atMost: 1}, {id: more, says: More, atLeast: 2}]}
`,
];

export const QUERIES = [
  '?embed=1&start=vms&platform=z&autoplay=0&speed=4&seed=7&theme=dark&lang=en&page=validation',
  '?speed=%zz&seed=-1&theme',
];
