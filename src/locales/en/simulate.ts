// Words of the command line.
export const simulate = {
  oneDocument: 'there is one document already; "{word}" is one too many (put notation in quotes)',
  valueMissing: 'a value must follow',
  unknownOption: 'there is no option {option}; see --help',
  noDocument: 'a document is missing: notation in quotes, or the name of a scenario file; see --help',
  unknownParameter: 'there is no parameter "{id}"; --help lists them',
  duration: 'expected a length of time such as 30s, 500ms or 2m',
  number: 'expected a number',
  setting: 'expected parameter=value',
  change: 'expected time:edit, for example 10s:add container:nginx into vm-1',
  at: 'line {line}, column {column} (character {position}): {words}',
  help: `Usage: npm run --silent simulate -- '<notation or scenario file>' [options]

Runs a document to a moment and prints one JSON object: {version, tMs, nodes, hosts, events}.
Times are milliseconds, memory is MiB, processor is cores, rates are per second.

Options
  --until <time>            moment to show (30s, 500ms, 2m; default 30s)
  --seed <number>           seed of all luck (default 1; matters when startup.variation is above 0)
  --set <parameter>=<value> another value for a parameter below; may be repeated
  --at <time>:<change>      an edit or incident at a moment; may be repeated
  --help                    this text

Notation
  host:x86,16cpu,64G(vm:debian,2cpu,4G,@acme(container:nginx*3; container:postgres,1G); container:redis,@globex*40)
  kind[:image] then, in any order: *n replicas, #id, and after commas @tenant, 2cpu, 4G and
  weight= cpumax= memmax= pids= workload= ns= nested=on|off name="..." disk= net= merging=on|off
  2cpu: cores of a host, virtual processors of a machine, cpu.max of a container; 4G: memory, or memory.max of a container.
  Kinds: host lpar vm zvm microvm container system-container gvisor kata; several hosts are separated by semicolons.

Changes
  add container:nginx into vm-1 | remove web | move db into vm-2 | scale web 5
  set web cpumax=0.5 memmax=256M pids=100 weight=200 workload=batch tenant=acme
  cpu-hog in web | end cpu-hog in web; likewise memory-hog disk-hog network-hog fork-bomb kernel-panic host-failure

A mistake in the input ends with exit code 2 and the place of the error.`,
  parameters: 'Parameters: value, unit, range, meaning',
} as const;
